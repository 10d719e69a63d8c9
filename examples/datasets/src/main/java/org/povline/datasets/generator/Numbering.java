package org.povline.datasets.generator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.time.LocalDate;
import java.time.Year;

/**
 * Gives every person of a county a birthday and an identity number that nobody else has, without remembering any.
 *
 * <p>Each person has an ordinal below {@value #CAPACITY}. It is read as a pair of a day in the year and a rank among
 * those born on it, and the pairs are shuffled by three additions, each to one half by an amount that depends on the
 * other half alone: every step can be undone, so different ordinals keep different pairs. The number holds the whole
 * pair: the day within the birth date, the rank as the sequence {@code 2 rank} for women and {@code 2 rank + 1} for
 * men. So two numbers of one county differ whatever year or sex their holders were given.
 *
 * <p>Who has 29 February but was born in a year without it gets the day of January onwards that the rank names, with
 * the ranks 498 and 499, which nobody else has. Leap-day birthdays so stay as frequent as they are.
 *
 * <p>The check digit follows GB 11643-1999; the county codes are those of {@link Site}, never assigned.
 */
final class Numbering {
    private static final int DAYS = 366;
    private static final int DAYS_OF_COMMON_YEAR = 365;
    private static final int LEAP_DAY = 59;
    private static final int RANKS = 498;
    static final int CAPACITY = DAYS * RANKS;

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final byte[] CHECK_DIGITS = "10X98765432".getBytes(ISO_8859_1);

    private final long key;

    Numbering(long key) {
        this.key = key;
    }

    /** The day and rank of an ordinal, as one number. */
    int cell(int ordinal) {
        int rank = ordinal / DAYS;
        int day = shifted(ordinal % DAYS, rank, 1, DAYS);
        rank = shifted(rank, day, 2, RANKS);
        day = shifted(day, rank, 3, DAYS);
        return rank * DAYS + day;
    }

    private int shifted(int number, int by, int round, int modulus) {
        return (int) ((number + (Draws.mix(key + by * 4L + round) >>> 33)) % modulus);
    }

    /**
     * The day on which the person with this cell was born, so that so many years are completed on the day given; who has
     * 29 February may be a year older.
     */
    static LocalDate birthDate(int cell, int age, LocalDate on) {
        LocalDate date = birthDate(cell, on.getYear() - age);
        return date.isAfter(on.minusYears(age)) ? birthDate(cell, on.getYear() - age - 1) : date;
    }

    static LocalDate birthDate(int cell, int year) {
        int day = cell % DAYS;
        if (Year.isLeap(year)) {
            return LocalDate.ofYearDay(year, day + 1);
        }
        if (day == LEAP_DAY) {
            return LocalDate.ofYearDay(year, cell / DAYS % DAYS_OF_COMMON_YEAR + 1);
        }
        return LocalDate.ofYearDay(year, day < LEAP_DAY ? day + 1 : day);
    }

    private static int rank(int cell, LocalDate born) {
        int rank = cell / DAYS;
        return cell % DAYS == LEAP_DAY && !born.isLeapYear() ? RANKS + rank / DAYS_OF_COMMON_YEAR : rank;
    }

    /** The eighteen signs. */
    static String number(int county, int cell, LocalDate born, boolean male) {
        return number(county, born, 2 * rank(cell, born) + (male ? 1 : 0));
    }

    static String number(int county, LocalDate born, int sequence) {
        byte[] signs = new byte[18];
        digits(signs, 0, 6, county);
        digits(signs, 6, 10, born.getYear());
        digits(signs, 10, 12, born.getMonthValue());
        digits(signs, 12, 14, born.getDayOfMonth());
        digits(signs, 14, 17, sequence);
        signs[17] = checkDigit(signs);
        return new String(signs, ISO_8859_1);
    }

    /** The same 17 digits with the check digit that they ask for. */
    static String withCheckDigit(String number) {
        byte[] signs = number.getBytes(ISO_8859_1);
        signs[17] = checkDigit(signs);
        return new String(signs, ISO_8859_1);
    }

    private static void digits(byte[] signs, int from, int to, int number) {
        int left = number;
        for (int i = to - 1; i >= from; i--) {
            signs[i] = (byte) ('0' + left % 10);
            left /= 10;
        }
    }

    private static byte checkDigit(byte[] signs) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (signs[i] - '0');
        }
        return CHECK_DIGITS[sum % CHECK_DIGITS.length];
    }
}
