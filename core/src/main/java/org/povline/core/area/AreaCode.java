package org.povline.core.area;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The code of an area: six digits down to the county (GB/T 2260), nine for a township and twelve for a village (the
 * statistical codes for divisions, 统计用区划代码). Well formed, but perhaps never assigned: that is for an
 * {@link AreaTree} to say.
 *
 * <p>The bureau of statistics fills the codes of wider areas with zeros up to twelve digits; such a code is the shorter
 * one: {@code 429004000000} equals {@code 429004}. In JSON a code is a string. Immutable.
 */
public final class AreaCode implements Comparable<AreaCode> {
    /** The whole country, 000000. */
    public static final AreaCode NATION = new AreaCode("000000");

    private static final String NATION_DIGITS = NATION.digits;
    private static final int COUNTY_DIGITS = 6;
    private static final int TOWNSHIP_DIGITS = 9;
    private static final int VILLAGE_DIGITS = 12;
    private static final char FIRST_OF_VILLAGES = '2';
    private static final String FILLER = "000";

    private final String digits;

    private AreaCode(String digits) {
        this.digits = digits;
    }

    /**
     * The code with these 6, 9 or 12 digits.
     *
     * @throws IllegalArgumentException if the text is no such code; the message does not repeat it, since what stands in
     *     the place of a code may be a person's number
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static AreaCode of(String digits) {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException(
                    "An area code must have 6, 9 or 12 digits and not start with 0, unless it is 000000");
        }
        return shortened(digits);
    }

    /** Whether the text has the form of a code; the null reference has not. */
    public static boolean isWellFormed(@Nullable CharSequence text) {
        return text != null && isLength(text.length()) && isDigits(text) && isInAProvinceOrTheNation(text);
    }

    /** The level, as the digits tell it. */
    public AreaLevel level() {
        return switch (digits.length()) {
            case VILLAGE_DIGITS -> AreaLevel.VILLAGE;
            case TOWNSHIP_DIGITS -> AreaLevel.TOWNSHIP;
            default -> levelOfSixDigits();
        };
    }

    /**
     * The township around a village, the county around a township: down there codes nest by their digits. Empty for
     * all others, since counties and cities do not: their parents change with the years and stand in a table.
     */
    public Optional<AreaCode> enclosing() {
        return digits.length() == COUNTY_DIGITS
                ? Optional.empty()
                : Optional.of(shortened(digits.substring(0, digits.length() - FILLER.length())));
    }

    /**
     * Whether this may be a residents' committee (社区居委会), whose people may be urban: the last three of twelve digits
     * are 001 to 199. By the coding rule communities are counted from 001 and villages from 200; the upper bound of the
     * communities was seen in a sample only, and some communities are rural. False for a wider area.
     */
    public boolean mayBeCommunity() {
        return digits.length() == VILLAGE_DIGITS && digits.charAt(TOWNSHIP_DIGITS) < FIRST_OF_VILLAGES;
    }

    /** The digits: 6, 9 or 12. */
    @JsonValue
    public String text() {
        return digits;
    }

    /** By digits, so that an area stands before what nests in it. */
    @Override
    public int compareTo(AreaCode other) {
        return digits.compareTo(other.digits);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AreaCode that && digits.equals(that.digits);
    }

    @Override
    public int hashCode() {
        return digits.hashCode();
    }

    /** The digits. */
    @Override
    public String toString() {
        return digits;
    }

    private AreaLevel levelOfSixDigits() {
        if (digits.endsWith("0000")) {
            return digits.startsWith("00") ? AreaLevel.NATION : AreaLevel.PROVINCE;
        }
        return digits.endsWith("00") ? AreaLevel.PREFECTURE : AreaLevel.COUNTY;
    }

    private static AreaCode shortened(String digits) {
        int length = digits.length();
        while (length > COUNTY_DIGITS && digits.startsWith(FILLER, length - FILLER.length())) {
            length -= FILLER.length();
        }
        return new AreaCode(digits.substring(0, length));
    }

    private static boolean isLength(int length) {
        return length == COUNTY_DIGITS || length == TOWNSHIP_DIGITS || length == VILLAGE_DIGITS;
    }

    private static boolean isDigits(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isInAProvinceOrTheNation(CharSequence digits) {
        return digits.charAt(0) != '0' || NATION_DIGITS.contentEquals(digits);
    }
}
