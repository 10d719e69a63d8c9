package org.povline.statistics.deprivation;

/** What becomes of somebody of whom it is not known whether one of the indicators holds. */
public enum MissingIndicators {
    /** Left out of every figure, and counted among the dropped. Unbiased only if who is missing is like who is not. */
    DROP("records with an unknown indicator are left out"),
    /** Taken as not deprived where that is not known: the lowest that the figures can be. */
    NOT_DEPRIVED("an unknown indicator is taken as not deprived"),
    /** Taken as deprived where that is not known: the highest that the figures can be. */
    DEPRIVED("an unknown indicator is taken as deprived"),
    /**
     * The weights of what is known are stretched to the whole: the score is the deprived parts over the known parts. Who
     * has no known indicator is left out and counted among the dropped. Headcounts of one indicator are among those of whom
     * it is known.
     */
    REWEIGHT("the weights of the known indicators are stretched to the whole");

    private final String formula;

    MissingIndicators(String formula) {
        this.formula = formula;
    }

    /** What it does. */
    public String formula() {
        return formula;
    }

    /** The indicators that count for this profile; none if it is dropped. */
    long known(DeprivationProfile profile, long all) {
        return switch (this) {
            case DROP -> profile.unknown() == 0 ? all : 0;
            case REWEIGHT -> all & ~profile.unknown();
            case NOT_DEPRIVED, DEPRIVED -> all;
        };
    }

    /** The indicators that it is taken to be deprived in. */
    long deprived(DeprivationProfile profile) {
        return this == DEPRIVED ? profile.deprived() | profile.unknown() : profile.deprived();
    }
}
