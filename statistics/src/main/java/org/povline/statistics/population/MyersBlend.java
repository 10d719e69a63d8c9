package org.povline.statistics.population;

/** Which ages the first of the two sums of Myers' index takes; the second takes all but the first ten. */
public enum MyersBlend {
    /** All but the last ten ages, as Myers has it. */
    ORIGINAL(HeapingMeasure.MYERS) {
        @Override
        int lastOfFirst(int to) {
            return to - 10;
        }
    },
    /** All ages, as the spreadsheet SINGAGE of the U.S. Census Bureau's PAS has it. */
    PASEX(HeapingMeasure.MYERS_PASEX) {
        @Override
        int lastOfFirst(int to) {
            return to;
        }
    };

    private final HeapingMeasure definition;

    MyersBlend(HeapingMeasure definition) {
        this.definition = definition;
    }

    /** The index that it makes. */
    HeapingMeasure definition() {
        return definition;
    }

    abstract int lastOfFirst(int to);
}
