package org.povline.core.standard;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Amount;

/**
 * The World Bank's poverty lines in yuan of a year, at the prices of rural China. International statistics, and never a
 * test of a household.
 *
 * <p>Formula: {@code yuan = dollars a day × 365 × rural PPP of the base year × rural deflator of the year (base = 1)},
 * rounded half up to the fen. The factors are entries of the book; where one is missing there is no line.
 */
public enum InternationalLine {
    /** 1.90 dollars a day at the purchasing power of 2011. */
    USD_1_90_OF_2011(2011, "190"),
    /** 3.20 dollars a day at the purchasing power of 2011. */
    USD_3_20_OF_2011(2011, "320"),
    /** 5.50 dollars a day at the purchasing power of 2011. */
    USD_5_50_OF_2011(2011, "550"),
    /** 2.15 dollars a day at the purchasing power of 2017. */
    USD_2_15_OF_2017(2017, "215"),
    /** 3.65 dollars a day at the purchasing power of 2017. */
    USD_3_65_OF_2017(2017, "365"),
    /** 6.85 dollars a day at the purchasing power of 2017. */
    USD_6_85_OF_2017(2017, "685"),
    /** 3.00 dollars a day at the purchasing power of 2021, for which no rural factor is known. */
    USD_3_00_OF_2021(2021, "300"),
    /** 4.20 dollars a day at the purchasing power of 2021, for which no rural factor is known. */
    USD_4_20_OF_2021(2021, "420"),
    /** 8.30 dollars a day at the purchasing power of 2021, for which no rural factor is known. */
    USD_8_30_OF_2021(2021, "830");

    private static final BigDecimal DAYS_A_YEAR = BigDecimal.valueOf(365);
    private static final int FEN_DECIMALS = 2;

    private final int base;
    private final String scheme;

    InternationalLine(int base, String cents) {
        this.base = base;
        this.scheme = "world-bank-" + base + "-" + cents;
    }

    /** The line a person and year, at the rural prices of the year; empty where the book lacks a factor. */
    public Optional<Amount> ruralYuan(StandardBook book, int year) {
        requireNonNull(book, "book");
        return value(book, scheme, base)
                .flatMap(times(value(book, "ppp-rural-" + base, base)))
                .flatMap(times(value(book, "deflator-rural-" + base, year)))
                .map(DAYS_A_YEAR::multiply)
                .map(yuan -> Amount.ofYuan(yuan.setScale(FEN_DECIMALS, RoundingMode.HALF_UP)));
    }

    private static Function<BigDecimal, Optional<BigDecimal>> times(Optional<BigDecimal> factor) {
        return number -> factor.map(number::multiply);
    }

    private static Optional<BigDecimal> value(StandardBook book, String scheme, int year) {
        return book.resolve(new SchemeId(scheme), Role.REFERENCE, AreaCode.NATION, LocalDate.of(year, 1, 1))
                .winner()
                .map(Standard::content)
                .map(content -> ((Reference) content).value());
    }
}
