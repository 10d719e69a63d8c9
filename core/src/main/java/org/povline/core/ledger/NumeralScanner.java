package org.povline.core.ledger;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Qualifier;

/** Reads one numeral from the left to the right; every sign is looked at a bounded number of times. */
final class NumeralScanner {
    private static final int MOST_DIGITS = 40;
    private static final int GROUP = 3;
    private static final List<Map.Entry<String, Qualifier>> BEFORE = List.of(
            Map.entry("大约", Qualifier.ABOUT),
            Map.entry("大概", Qualifier.ABOUT),
            Map.entry("约", Qualifier.ABOUT),
            Map.entry("将近", Qualifier.NEARLY),
            Map.entry("接近", Qualifier.NEARLY),
            Map.entry("近", Qualifier.NEARLY),
            Map.entry("超过", Qualifier.MORE_THAN),
            Map.entry("至少", Qualifier.AT_LEAST),
            Map.entry("最少", Qualifier.AT_LEAST),
            Map.entry("不少于", Qualifier.AT_LEAST),
            Map.entry("不低于", Qualifier.AT_LEAST),
            Map.entry("≥", Qualifier.AT_LEAST),
            Map.entry(">=", Qualifier.AT_LEAST),
            Map.entry("至多", Qualifier.AT_MOST),
            Map.entry("最多", Qualifier.AT_MOST),
            Map.entry("不超过", Qualifier.AT_MOST),
            Map.entry("不高于", Qualifier.AT_MOST),
            Map.entry("≤", Qualifier.AT_MOST),
            Map.entry("<=", Qualifier.AT_MOST),
            Map.entry(">", Qualifier.MORE_THAN),
            Map.entry("不足", Qualifier.NEARLY),
            Map.entry("不到", Qualifier.NEARLY),
            Map.entry("<", Qualifier.NEARLY));
    private static final List<Map.Entry<String, Qualifier>> AFTER = List.of(
            Map.entry("左右", Qualifier.ABOUT),
            Map.entry("上下", Qualifier.ABOUT),
            Map.entry("及以上", Qualifier.AT_LEAST),
            Map.entry("以上", Qualifier.AT_LEAST),
            Map.entry("及以下", Qualifier.AT_MOST),
            Map.entry("以下", Qualifier.AT_MOST),
            Map.entry("以内", Qualifier.AT_MOST),
            Map.entry("余", Qualifier.MORE_THAN),
            Map.entry("多", Qualifier.MORE_THAN));
    private static final List<String> CURRENCIES = List.of("¥", "￥", "人民币", "rmb", "RMB");
    private static final List<String> TO = List.of("至", "到", "~", "—", "–", "-");
    private static final List<String> UNITS_OF_A_THOUSAND = List.of("千米", "千克", "千瓦");
    private static final List<Map.Entry<String, BigDecimal>> MULTIPLES = List.of(
            Map.entry("百万", BigDecimal.valueOf(1_000_000)),
            Map.entry("千万", BigDecimal.valueOf(10_000_000)),
            Map.entry("亿", BigDecimal.valueOf(100_000_000)),
            Map.entry("万", BigDecimal.valueOf(10_000)),
            Map.entry("千", BigDecimal.valueOf(1000)),
            Map.entry("百", BigDecimal.valueOf(100)));

    private final String text;
    private final Set<Qualifier> words = EnumSet.noneOf(Qualifier.class);
    private int at;

    NumeralScanner(String text) {
        this.text = text;
    }

    @Nullable
    Numeral scan() {
        return isPlain() ? new Numeral(new BigDecimal(text), null, Qualifier.EXACT, "") : scanAll();
    }

    /** Whether it is digits alone, with at most one point between two of them, as nearly all numbers are. */
    private boolean isPlain() {
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '.' && point < 0) {
                point = i;
            } else if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return point != 0 && point != text.length() - 1 && !text.isEmpty() && text.length() <= MOST_DIGITS;
    }

    private @Nullable Numeral scanAll() {
        word(BEFORE);
        takeAny(CURRENCIES);
        BigDecimal first = number();
        if (first == null) {
            return null;
        }
        word(AFTER);
        BigDecimal multiple = multiple();
        return isRange() ? range(first, multiple) : finished(first.multiply(multiple), null);
    }

    private @Nullable Numeral range(BigDecimal first, BigDecimal multiple) {
        takeAny(CURRENCIES);
        BigDecimal second = number();
        if (second == null) {
            return null;
        }
        BigDecimal ofSecond = multiple();
        BigDecimal ofFirst = multiple.compareTo(BigDecimal.ONE) == 0 ? ofSecond : multiple;
        BigDecimal from = first.multiply(ofFirst);
        BigDecimal to = second.multiply(ofSecond);
        return from.compareTo(to) > 0 ? null : finished(from, to);
    }

    private @Nullable Numeral finished(BigDecimal from, @Nullable BigDecimal to) {
        word(AFTER);
        String unit = unit();
        Qualifier word = qualifier();
        boolean single = to == null || from.compareTo(to) == 0;
        if (single) {
            return new Numeral(from, null, word, unit);
        }
        return word == Qualifier.EXACT || word == Qualifier.ABOUT
                ? new Numeral(from, to, word == Qualifier.EXACT ? Qualifier.BETWEEN : word, unit)
                : null;
    }

    /** The rest, without the words that end it. */
    private String unit() {
        String rest = text.substring(at);
        for (Map.Entry<String, Qualifier> word : AFTER) {
            if (rest.endsWith(word.getKey())) {
                words.add(word.getValue());
                return rest.substring(0, rest.length() - word.getKey().length());
            }
        }
        return rest;
    }

    private Qualifier qualifier() {
        boolean more = words.contains(Qualifier.MORE_THAN) || words.contains(Qualifier.AT_LEAST);
        boolean hedged = words.contains(Qualifier.ABOUT) || words.contains(Qualifier.NEARLY);
        if (more && hedged) {
            return Qualifier.ABOUT_OR_MORE;
        }
        return words.size() > 1 ? Qualifier.ABOUT : words.stream().findAny().orElse(Qualifier.EXACT);
    }

    private void word(List<Map.Entry<String, Qualifier>> known) {
        for (Map.Entry<String, Qualifier> word : known) {
            if (take(word.getKey())) {
                words.add(word.getValue());
                return;
            }
        }
    }

    private BigDecimal multiple() {
        if (at == text.length() || startsWithAny(UNITS_OF_A_THOUSAND)) {
            return BigDecimal.ONE;
        }
        for (Map.Entry<String, BigDecimal> multiple : MULTIPLES) {
            if (take(multiple.getKey())) {
                return multiple.getValue();
            }
        }
        return BigDecimal.ONE;
    }

    private boolean isRange() {
        int before = at;
        if (takeAny(TO) && at < text.length() && (isDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            return true;
        }
        at = before;
        return false;
    }

    private @Nullable BigDecimal number() {
        boolean negative = take("-") || take("负");
        StringBuilder digits = new StringBuilder();
        if (!whole(digits) || !fraction(digits) || digits.length() > MOST_DIGITS) {
            return null;
        }
        BigDecimal number = new BigDecimal(digits.toString());
        return negative ? number.negate() : number;
    }

    /** The digits before the point; where they are grouped, in groups of three. */
    private boolean whole(StringBuilder digits) {
        int length = run(digits);
        boolean grouped = false;
        while (length > 0 && at + GROUP < text.length() && text.charAt(at) == ',' && isDigit(text.charAt(at + 1))) {
            boolean fits = grouped ? length == GROUP : length <= GROUP;
            at++;
            length = fits ? run(digits) : 0;
            grouped = true;
        }
        return grouped ? length == GROUP : length > 0;
    }

    private boolean fraction(StringBuilder digits) {
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            at++;
            digits.append('.');
            run(digits);
        }
        return true;
    }

    private int run(StringBuilder digits) {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            digits.append(text.charAt(at++));
        }
        return at - start;
    }

    private boolean takeAny(List<String> words) {
        for (String word : words) {
            if (take(word)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithAny(List<String> words) {
        for (String word : words) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean take(String word) {
        if (!text.startsWith(word, at)) {
            return false;
        }
        at += word.length();
        return true;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
