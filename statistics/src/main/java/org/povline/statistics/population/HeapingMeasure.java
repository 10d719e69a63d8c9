package org.povline.statistics.population;

import org.povline.statistics.distribution.Definition;
import org.povline.statistics.distribution.Method;

/** How stated ages prefer last digits, or five-year groups and sexes fail to follow on each other. */
public enum HeapingMeasure implements Definition {
    /** Whipple's index of ages ending in 0 and 5: 1 no preference, 5 all. */
    WHIPPLE(
            "5 · persons ending in 0 or 5 / persons from two years below the first to two above the last of these ages",
            "United Nations, Demographic Yearbook 1955, chapter I; DemoTools check_heaping_whipple"),
    /** The same for one digit: 1 no preference, 10 all. */
    WHIPPLE_OF_DIGIT(
            "10 · persons ending in the digit / persons from seven years below the first to two above the last",
            "Roger, Waltisperger and Corbille-Guitton (1981), Les structures par sexe et âge en Afrique, 148"),
    /** Myers' blended index, the first sum over all but the last ten ages: 0 none, 90 all on one digit. */
    MYERS(
            "Σ |blended share − 10 %|/2, the first sum over all but the last ten ages",
            "Myers (1940), Transactions of the Actuarial Society of America 41"),
    /** The same, the first sum over all ages. */
    MYERS_PASEX("Σ |blended share − 10 %|/2, the first sum over all ages", "U.S. Census Bureau, PAS, SINGAGE"),
    /** Bachi's index: 0 none, 90 all on one digit. */
    BACHI(
            "Σ |mean share in two spans of whole decades − 10 %|/2",
            "Bachi (1951), Bulletin of the International Statistical Institute 33; Shryock and Siegel (1973)"),
    /** Noumbissi's index of one digit: 1 no preference, 5 all. */
    NOUMBISSI(
            "5 · persons ending in the digit / persons of the five years around each such age",
            "Noumbissi (1992), Population 47"),
    /** Spoorenberg's total modified Whipple index: 0 none, 16 all on 0 and 5. */
    SPOORENBERG("Σ |1 − W| over the digits, W Noumbissi's", "Spoorenberg (2007), doi:10.3917/pope.704.0729"),
    /** The United Nations age-sex accuracy index: below 20 accurate, above 40 highly inaccurate. */
    AGE_SEX_ACCURACY(
            "3 · sex ratio score + age ratio scores of men and women, of five-year groups",
            "United Nations, Population Bulletin 2 (1952), 59–79");

    private final String formula;
    private final String source;

    HeapingMeasure(String formula, String source) {
        this.formula = formula;
        this.source = source;
    }

    /** The index over these ages, both ends included. */
    Method over(int fromAge, int toAge) {
        return method().with("fromAge", fromAge).with("toAge", toAge);
    }

    /** The index of one last digit over these ages, both ends included. */
    Method over(int digit, int fromAge, int toAge) {
        return over(fromAge, toAge).with("digit", digit);
    }

    @Override
    public Method method() {
        return Method.of(name(), formula, source);
    }
}
