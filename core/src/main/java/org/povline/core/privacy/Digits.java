package org.povline.core.privacy;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.povline.core.identity.DisabilityCertificate;
import org.povline.core.identity.MobileNumber;
import org.povline.core.identity.ResidentId;

/**
 * Digits taken together.
 *
 * @param digits the digits, the last of an identity number perhaps an X
 * @param layout the lengths of the pieces, as 6-8-4
 * @param label what a word before them says
 */
record Digits(String digits, String layout, Label label) {
    private static final int RESIDENT_ID = 18;
    private static final int OLD_RESIDENT_ID = 15;
    private static final int CERTIFICATE = 20;
    /** The first two digits of the provinces' codes, GB/T 2260. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final Set<String> ID_LAYOUTS = Set.of(
            "18",
            "6-8-4",
            "6-12",
            "14-4",
            "17-1",
            "6-8-3-1",
            "6-4-4-4",
            "6-4-2-2-4",
            "4-4-4-4-2",
            "3-3-4-4-4",
            "6-6-6",
            "3-3-3-3-3-3",
            "6-4-8",
            "10-8",
            "9-9",
            "8-10");
    private static final Set<String> OLD_ID_LAYOUTS = Set.of("15", "6-6-3", "6-9", "12-3", "3-3-3-3-3", "5-5-5");
    private static final Set<String> MOBILE_LAYOUTS =
            Set.of("3-4-4", "3-8", "7-4", "3-3-5", "4-4-3", "4-3-4", "5-6", "6-5");
    private static final Pattern OLD_DATE = Pattern.compile("\\d{8}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])\\d{3}");
    /** One digit of a date may be wrong: it need not exist, but look like one. */
    private static final Pattern DATE = Pattern.compile("\\d{6}(18|19|20)\\d\\d[01]\\d[0-3]\\d{4}[\\dX]");

    private static final Pattern CERTIFICATE_END = Pattern.compile("[1-7][1-4]");
    private static final Pattern MOBILE_WITH_COUNTRY = Pattern.compile("(?:00)?86(1[3-9]\\d{9})");
    private static final Pattern LANDLINE = Pattern.compile("(?:010|02\\d)[2-8]\\d{7}|0[3-9]\\d\\d[2-8]\\d{6,7}");
    private static final Pattern LANDLINE_LAYOUT = Pattern.compile("1[0-2]|[34]-[78]|[34]-[34]-4");
    private static final Pattern CARD = Pattern.compile("62\\d{14,17}|(?:4\\d|5[1-5])\\d{14}");
    private static final Pattern CARD_LAYOUT = Pattern.compile("\\d\\d|(?:4-){3,6}[1-4]|6-1[0-3]");
    private static final Pattern PHONE_LAYOUT = Pattern.compile("[78]|1[0-3]|[34]-4|[34]-[78]");
    private static final int SHORTEST_ACCOUNT = 8;

    /** The best reason to take it for a number that leads to a person; null if there is none. */
    @Nullable
    Evidence evidence() {
        if (isChecked()) {
            return digits.length() == CERTIFICATE ? Evidence.CHECKED_CERTIFICATE : Evidence.CHECKED_ID;
        }
        return isLabelled() ? Evidence.LABEL : evidenceOfForm();
    }

    PersonalKind kind(Evidence evidence) {
        return switch (evidence) {
            case CHECKED_CERTIFICATE, CERTIFICATE_FORM -> PersonalKind.DISABILITY_CERTIFICATE;
            case CHECKED_ID, ID_FORM, OLD_ID_FORM -> PersonalKind.RESIDENT_ID;
            case MOBILE, MOBILE_IN_PIECES -> PersonalKind.MOBILE_NUMBER;
            case CARD -> PersonalKind.BANK_ACCOUNT;
            case LANDLINE -> PersonalKind.LANDLINE_NUMBER;
            case LABEL -> kindOfLabel();
        };
    }

    /** Whether the digits 7 to 14 look like a date. */
    static boolean hasDate(String signs) {
        return DATE.matcher(signs).matches();
    }

    static boolean isMobile(String digits) {
        return MobileNumber.faultOf(digits).isEmpty();
    }

    /** The layout alone. */
    @Override
    public String toString() {
        return "Digits(" + layout + ")";
    }

    private PersonalKind kindOfLabel() {
        return switch (label) {
            case CERTIFICATE -> PersonalKind.DISABILITY_CERTIFICATE;
            case ACCOUNT -> PersonalKind.BANK_ACCOUNT;
            case PHONE -> isAnyMobile() ? PersonalKind.MOBILE_NUMBER : PersonalKind.LANDLINE_NUMBER;
            case ID, NONE -> PersonalKind.RESIDENT_ID;
        };
    }

    private boolean isChecked() {
        return ResidentId.faultOf(digits).isEmpty()
                || DisabilityCertificate.faultOf(digits).isEmpty();
    }

    private boolean isLabelled() {
        return switch (label) {
            case CERTIFICATE, ID -> isOnePiece() ? isBetween(14, 22) : isIdInPieces();
            case ACCOUNT -> isBetween(SHORTEST_ACCOUNT, 30) && (isOnePiece() || isCardLayout());
            case PHONE -> PHONE_LAYOUT.matcher(layout).matches() || isAnyMobile();
            case NONE -> false;
        };
    }

    private @Nullable Evidence evidenceOfForm() {
        return switch (digits.length()) {
            case CERTIFICATE -> isCertificate() ? Evidence.CERTIFICATE_FORM : null;
            case RESIDENT_ID -> isId() ? Evidence.ID_FORM : card();
            case OLD_RESIDENT_ID -> isOldId() ? Evidence.OLD_ID_FORM : phone();
            case 16, 17, 19 -> card();
            default -> phone();
        };
    }

    private boolean isCertificate() {
        return isOnePiece()
                && isInProvince()
                && hasDate(digits.substring(0, RESIDENT_ID))
                && CERTIFICATE_END.matcher(digits.substring(RESIDENT_ID)).matches();
    }

    /** Without the right check digit; 17 digits and an X are nothing else. */
    private boolean isId() {
        return ID_LAYOUTS.contains(layout) && ((isInProvince() && hasDate(digits)) || digits.endsWith("X"));
    }

    private boolean isOldId() {
        return OLD_ID_LAYOUTS.contains(layout)
                && isInProvince()
                && OLD_DATE.matcher(digits).matches();
    }

    private boolean isIdInPieces() {
        return ID_LAYOUTS.contains(layout) || OLD_ID_LAYOUTS.contains(layout);
    }

    private @Nullable Evidence card() {
        return isCardLayout() && CARD.matcher(digits).matches() && hasLuhnDigit() ? Evidence.CARD : null;
    }

    private @Nullable Evidence phone() {
        if (isAnyMobile()) {
            return isOnePiece() ? Evidence.MOBILE : Evidence.MOBILE_IN_PIECES;
        }
        return LANDLINE_LAYOUT.matcher(layout).matches()
                        && LANDLINE.matcher(digits).matches()
                ? Evidence.LANDLINE
                : null;
    }

    private boolean isAnyMobile() {
        return isMobile(digits)
                ? isOnePiece() || MOBILE_LAYOUTS.contains(layout)
                : MOBILE_WITH_COUNTRY.matcher(digits).matches() && isCountryApart();
    }

    /** In one piece, or the country's code alone before a number in a usual layout. */
    private boolean isCountryApart() {
        String rest = layout.substring(layout.indexOf('-') + 1);
        return isOnePiece() || rest.equals("11") || MOBILE_LAYOUTS.contains(rest);
    }

    private boolean isCardLayout() {
        return CARD_LAYOUT.matcher(layout).matches();
    }

    private boolean isOnePiece() {
        return layout.indexOf('-') < 0;
    }

    private boolean isInProvince() {
        return PROVINCES.contains(digits.substring(0, 2));
    }

    private boolean isBetween(int least, int most) {
        return digits.length() >= least && digits.length() <= most;
    }

    /** Every second digit from the right is doubled, and its digits added (ISO/IEC 7812-1). */
    private boolean hasLuhnDigit() {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }
}
