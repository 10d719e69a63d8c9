package org.povline.statistics.distribution;

/** Tells what a distribution takes, and counts what it does not. */
final class LeftOut {
    private final ExactSum missingWeight = new ExactSum();
    private final ExactSum infiniteWeight = new ExactSum();
    private long missing;
    private long infinite;
    private long weightless;

    /** Whether the record takes part; if not, it is counted. */
    boolean takes(double value, double weight) {
        return (weight > 0 && weight <= Double.MAX_VALUE && Math.abs(value) <= Double.MAX_VALUE)
                || isLeftOut(value, weight);
    }

    private boolean isLeftOut(double value, double weight) {
        if (!(weight >= 0 && weight <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException("Weight (" + weight + ") must be a finite number, 0 or more");
        }
        if (weight == 0) {
            weightless++;
        } else if (Double.isNaN(value)) {
            missing++;
            missingWeight.accept(weight);
        } else {
            infinite++;
            infiniteWeight.accept(weight);
        }
        return false;
    }

    void add(Dropped missing, Dropped infinite, long weightless) {
        this.missing = Math.addExact(this.missing, missing.records());
        this.infinite = Math.addExact(this.infinite, infinite.records());
        this.weightless = Math.addExact(this.weightless, weightless);
        missingWeight.accept(missing.weight());
        infiniteWeight.accept(infinite.weight());
    }

    void combine(LeftOut other) {
        missing = Math.addExact(missing, other.missing);
        infinite = Math.addExact(infinite, other.infinite);
        weightless = Math.addExact(weightless, other.weightless);
        missingWeight.combine(other.missingWeight);
        infiniteWeight.combine(other.infiniteWeight);
    }

    Dropped missing() {
        return new Dropped(missing, missingWeight.value());
    }

    Dropped infinite() {
        return new Dropped(infinite, infiniteWeight.value());
    }

    long weightless() {
        return weightless;
    }
}
