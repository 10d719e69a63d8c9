package org.povline.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.identity.CreditCode;
import org.povline.core.identity.ResidentId;

/**
 * Looks for numbers that lead to a person. Digits that single blanks, dashes or brackets join are taken together, up to
 * {@value #LONGEST} of them from each stretch on; of the readings of one place the one with the best evidence counts.
 */
final class NumberScan {
    private static final int LONGEST = 30;
    private static final int WIDEST_JOINT = 2;
    private static final int BEFORE_CHECK_DIGIT = 17;
    private static final int RESIDENT_ID = 18;
    private static final String JOINTS = " -_()";
    private static final String CURRENCIES = "¥￥$€";
    private static final Set<String> UNITS = Set.of(
            "元", "万元", "亿元", "余元", "多元", "美元", "亩", "万亩", "余亩", "斤", "公斤", "吨", "万吨", "%", "公顷", "公里", "平方", "千克", "千瓦",
            "立方");
    private static final int LONGEST_UNIT = 2;

    private final Folded text;
    private final Spans spans;

    private NumberScan(Folded text, Spans spans) {
        this.text = text;
        this.spans = spans;
    }

    static void scan(Folded text, Spans spans) {
        new NumberScan(text, spans).scan();
    }

    private void scan() {
        int at = 0;
        while (at < text.length()) {
            if (text.isDigit(at)) {
                List<Stretch> group = group(at);
                scan(group);
                at = group.get(group.size() - 1).to();
            } else {
                at++;
            }
        }
    }

    /** Digits without anything between them; the last may be an X. */
    private record Stretch(int from, int to) {
        int length() {
            return to - from;
        }
    }

    private List<Stretch> group(int start) {
        List<Stretch> group = new ArrayList<>();
        int signs = 0;
        for (int from = start; isNumberSign(from, signs); from = afterJoint(from)) {
            int to = from;
            while (isNumberSign(to, signs + to - from)) {
                to++;
            }
            group.add(new Stretch(from, to));
            signs += to - from;
            from = to;
        }
        return group;
    }

    private boolean isNumberSign(int index, int signsBefore) {
        return text.isDigit(index) || (signsBefore >= BEFORE_CHECK_DIGIT && text.orEnd(index) == 'X');
    }

    private int afterJoint(int from) {
        int at = from;
        while (at - from < WIDEST_JOINT && JOINTS.indexOf(text.orEnd(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void scan(List<Stretch> group) {
        int first = 0;
        while (first < group.size()) {
            @Nullable Reading best = best(group, first);
            if (best == null) {
                glued(group.get(first));
                first++;
            } else {
                spans.add(group.get(first).from(), best.end(), best.kind());
                first = best.next();
            }
        }
    }

    /**
     * A way to take stretches together.
     *
     * @param next the first stretch after it
     */
    private record Reading(PersonalKind kind, Evidence evidence, int end, int next) {}

    private @Nullable Reading best(List<Stretch> group, int first) {
        int from = group.get(first).from();
        Label label = Label.before(text, from);
        boolean isCredit = isCreditCode(from);
        StringBuilder digits = new StringBuilder(LONGEST);
        StringBuilder layout = new StringBuilder();
        @Nullable Reading best = null;
        for (int i = first; i < group.size() && digits.length() + group.get(i).length() <= LONGEST; i++) {
            Stretch stretch = group.get(i);
            digits.append(text.part(stretch.from(), stretch.to()));
            layout.append(layout.isEmpty() ? "" : "-").append(stretch.length());
            Digits number = new Digits(digits.toString(), layout.toString(), label);
            @Nullable Reading reading = reading(number, stretch.to(), i + 1);
            if (reading != null && !isRuledOut(reading, isCredit, from) && isBetter(reading, best)) {
                best = reading;
            }
        }
        return best;
    }

    private static boolean isBetter(Reading reading, @Nullable Reading best) {
        return best == null || reading.evidence().compareTo(best.evidence()) <= 0;
    }

    private @Nullable Reading reading(Digits number, int end, int next) {
        @Nullable Evidence evidence = number.evidence();
        if (evidence == null) {
            return null;
        }
        PersonalKind kind = number.kind(evidence);
        return new Reading(
                kind, evidence, kind == PersonalKind.DISABILITY_CERTIFICATE ? afterReplacement(end) : end, next);
    }

    /** A replaced certificate has a B and a digit behind. */
    private int afterReplacement(int end) {
        return text.orEnd(end) == 'B' && text.isDigit(end + 1) ? end + 2 : end;
    }

    private boolean isRuledOut(Reading reading, boolean isCredit, int from) {
        return !reading.evidence().isProof() && (isCredit || isQuantity(from, reading.end()));
    }

    private boolean isQuantity(int from, int end) {
        return CURRENCIES.indexOf(text.orEnd(from - 1)) >= 0
                || (text.orEnd(end) == '.' && text.isDigit(end + 1))
                || hasUnit(text.orEnd(end) == ' ' ? end + 1 : end);
    }

    private boolean hasUnit(int index) {
        return UNITS.contains(text.part(index, index + 1)) || UNITS.contains(text.part(index, index + LONGEST_UNIT));
    }

    /** Whether the signs around are a valid credit code: 18 letters and digits that stand alone. */
    private boolean isCreditCode(int index) {
        int from = index;
        while (index - from < RESIDENT_ID && text.isLatinOrDigit(from - 1)) {
            from--;
        }
        int to = index;
        while (to - from <= RESIDENT_ID && text.isLatinOrDigit(to)) {
            to++;
        }
        String code = text.part(from, to);
        return CreditCode.faultOf(code).isEmpty();
    }

    /** Valid identity numbers within a longer stretch, and mobile numbers that remain around them. */
    private void glued(Stretch stretch) {
        int rest = stretch.from();
        int at = stretch.from();
        while (at + RESIDENT_ID <= stretch.to()) {
            if (isResidentId(at)) {
                mobile(rest, at);
                spans.add(at, at + RESIDENT_ID, PersonalKind.RESIDENT_ID);
                at += RESIDENT_ID;
                rest = at;
            } else {
                at++;
            }
        }
        if (rest > stretch.from()) {
            mobile(rest, stretch.to());
        }
    }

    private boolean isResidentId(int at) {
        String signs = text.part(at, at + RESIDENT_ID);
        return Digits.hasDate(signs) && ResidentId.faultOf(signs).isEmpty();
    }

    private void mobile(int from, int to) {
        if (Digits.isMobile(text.part(from, to))) {
            spans.add(from, to, PersonalKind.MOBILE_NUMBER);
        }
    }
}
