package org.povline.reporting.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** What a figure counts or measures, as a report names it; the number of a quantity is converted on the way. */
public enum Unit {
    /** 人. */
    PERSON,
    /** 户. */
    HOUSEHOLD,
    /** 个: groups, hamlets, projects. */
    ITEM,
    /** 笔: entries of a ledger. */
    ENTRY,
    /** No word: a number whose unit stands beside it as text; its table tells the source. */
    NUMBER,
    /** 人次: persons, each time anew. */
    PERSON_VISIT,
    /** 户次: calls at households, each time anew. */
    HOUSEHOLD_VISIT,
    /** 天. */
    DAY,
    /** 篇: written pieces. */
    PIECE,
    /** 次: times. */
    TIME,
    /** 张: cards. */
    CARD,
    /** 份: copies. */
    COPY,
    /** 起: cases. */
    CASE,
    /** 周岁. */
    YEAR_OF_AGE,
    /** 公里. */
    KILOMETRE,
    /** 亩. */
    MU,
    /** 平方公里; one is 1500 mu. */
    SQUARE_KILOMETRE(1500, 0),
    /** 元. */
    YUAN,
    /** 元/人·月. */
    YUAN_PER_PERSON_MONTH,
    /** %. */
    PERCENT,
    /** No word: a coefficient, held as a share in percent and printed as a fraction of one. */
    COEFFICIENT(100, 3);

    private static final int CONVERTED_DECIMALS = 4;

    private final int quantityUnits;
    private final int leastDecimals;

    Unit() {
        this(1, 0);
    }

    Unit(int quantityUnits, int leastDecimals) {
        this.quantityUnits = quantityUnits;
        this.leastDecimals = leastDecimals;
    }

    /**
     * The number in this unit, rounded half up to at most four decimals where it is converted, without zeros at its
     * end; a coefficient keeps three decimals.
     */
    public BigDecimal convert(BigDecimal number) {
        return quantityUnits == 1 ? number : padded(rounded(number).stripTrailingZeros());
    }

    private BigDecimal padded(BigDecimal number) {
        return number.setScale(Math.max(number.scale(), leastDecimals));
    }

    private BigDecimal rounded(BigDecimal number) {
        return number.divide(BigDecimal.valueOf(quantityUnits), CONVERTED_DECIMALS, RoundingMode.HALF_UP);
    }
}
