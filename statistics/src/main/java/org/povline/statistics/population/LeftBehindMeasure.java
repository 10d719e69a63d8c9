package org.povline.statistics.population;

import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/** Whom each number of {@link LeftBehind} counts; "away" is working outside the township for six months a year or more. */
public enum LeftBehindMeasure implements Definition {
    /** 留守儿童. */
    LEFT_BEHIND_CHILDREN(
            "below 16 and not away, both parents away, or one away and the other without labour capacity",
            "国发〔2016〕13号, not verified by its text"),
    /** 留守妇女. */
    LEFT_BEHIND_WOMEN("wives of 16 to 59, not away, whose husband is away", Source.FIELD_WORK),
    /** 留守老人. */
    LEFT_BEHIND_OLD(
            "60 and above, not away, all others of the household of 16 to 59, able and not at school, away",
            Source.FIELD_WORK);

    private static final class Source {
        private static final String FIELD_WORK = "usual in field work, no national definition, not verified";
    }

    private final String formula;
    private final String source;

    LeftBehindMeasure(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }
}
