package org.povline.statistics.population;

/** Which ages the first of the two sums of Myers' index takes; the second takes all but the first ten. */
public enum MyersBlend {
    /** All but the last ten ages, as Myers has it. */
    ORIGINAL("first sum over all but the last ten ages") {
        @Override
        int lastOfFirst(int to) {
            return to - 10;
        }
    },
    /** All ages, as the spreadsheet SINGAGE of the U.S. Census Bureau's PAS has it. */
    PASEX("first sum over all ages") {
        @Override
        int lastOfFirst(int to) {
            return to;
        }
    };

    private final String formula;

    MyersBlend(String formula) {
        this.formula = formula;
    }

    /** What it takes. */
    public String formula() {
        return formula;
    }

    abstract int lastOfFirst(int to);
}
