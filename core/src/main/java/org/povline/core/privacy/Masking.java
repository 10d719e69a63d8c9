package org.povline.core.privacy;

import java.util.Set;

/**
 * How a personal text is shown to readers who must recognise it but not learn it. What has not the form that a masking
 * expects is masked entirely, so that a column filled with something else gives nothing away.
 *
 * <p>For official readers only: whatever is published leaves identity, phone and account numbers out and at most masks
 * names. A masked text still counts as personal: masking is no anonymisation (PIPL art. 73).
 */
public enum Masking {
    /**
     * A name: the surname's sign and two stars, whatever the name's length, 张**; both signs of a common compound
     * surname, 欧阳**. Of other scripts the first character.
     */
    NAME,

    /** The 18 signs of a resident's identity number: the area, eight stars for the date of birth, the last four. */
    RESIDENT_ID,

    /** The 11 digits of a mobile number: the first three, four stars, the last four. */
    MOBILE_NUMBER,

    /** The 12 to 30 digits of a bank account: four stars, whatever the length, and the last four. */
    BANK_ACCOUNT,

    /** Anything: three stars, whatever it is; of nothing, nothing. */
    ENTIRE;

    private static final String ALL = "***";
    private static final String REST_OF_NAME = "**";
    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "端木", "南宫", "长孙", "宇文", "东方", "申屠", "淳于",
            "濮阳", "赫连", "独孤", "轩辕", "钟离", "澹台");

    /** The masked text, blanks around it dropped; of a blank text, the empty one. */
    public String mask(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? "" : masked(stripped);
    }

    private String masked(String text) {
        return switch (this) {
            case NAME -> name(text);
            case RESIDENT_ID -> isNumber(text, 18, 18, 'X') ? first(text, 6) + "********" + last(text, 4) : ALL;
            case MOBILE_NUMBER -> isNumber(text, 11, 11, '0') ? first(text, 3) + "****" + last(text, 4) : ALL;
            case BANK_ACCOUNT -> isNumber(text, 12, 30, '0') ? "****" + last(text, 4) : ALL;
            case ENTIRE -> ALL;
        };
    }

    private static String name(String name) {
        int signs = name.codePointCount(0, name.length());
        if (signs < 2 || !Character.isLetter(name.codePointAt(0))) {
            return ALL;
        }
        int kept = signs > 2 && COMPOUND_SURNAMES.contains(first(name, 2)) ? 2 : 1;
        return first(name, kept) + REST_OF_NAME;
    }

    /** The first characters, none of them cut in half. */
    private static String first(String text, int characters) {
        return text.substring(0, text.offsetByCodePoints(0, characters));
    }

    private static String last(String text, int digits) {
        return text.substring(text.length() - digits);
    }

    /** Whether the text has so many ASCII digits, the last of them perhaps the sign given, in either case. */
    private static boolean isNumber(String text, int least, int most, char last) {
        int end = text.length() - 1;
        return text.length() >= least
                && text.length() <= most
                && text.chars().limit(end).allMatch(Masking::isDigit)
                && (isDigit(text.charAt(end)) || Character.toUpperCase(text.charAt(end)) == last);
    }

    private static boolean isDigit(int sign) {
        return sign >= '0' && sign <= '9';
    }
}
