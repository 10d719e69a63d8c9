package org.povline.core.privacy;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what leads to a house. Every pattern is bounded, so that no text makes it go back far. */
final class PlaceScan {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\d.])(\\d{2,3}\\.\\d{4,12})°?[EN]?[,;/、 ]{1,3}[EN]?(\\d{2,3}\\.\\d{4,12})(?!\\d)");
    private static final Pattern LABELLED =
            Pattern.compile("(?:东经|北纬|经度|纬度)[:为约 ]{0,3}(\\d{1,3}[\\d.°º′″'\"’”度分秒 ]{0,20})");
    private static final Pattern HOUSE = Pattern.compile(
            "(?:[组巷弄街路寨]|门牌号?[:为 ]{0,2})(附?\\d{1,4}(?:-\\d{1,4}){0,2}号(?:附\\d{1,3}号)?)(?:[户房住家的内院]|(?!\\p{L}))");

    private PlaceScan() {}

    static void scan(Folded text, Spans spans) {
        pairs(text, spans);
        firstGroups(LABELLED.matcher(text.signs()), PersonalKind.COORDINATES, spans);
        firstGroups(HOUSE.matcher(text.signs()), PersonalKind.HOUSE_NUMBER, spans);
    }

    private static void pairs(Folded text, Spans spans) {
        Matcher matcher = PAIR.matcher(text.signs());
        while (matcher.find()) {
            double one = Double.parseDouble(matcher.group(1));
            double other = Double.parseDouble(matcher.group(2));
            if (isInChina(one, other) || isInChina(other, one)) {
                spans.add(matcher.start(1), matcher.end(2), PersonalKind.COORDINATES);
            }
        }
    }

    private static boolean isInChina(double longitude, double latitude) {
        return longitude >= 73 && longitude <= 136 && latitude >= 3 && latitude <= 54;
    }

    private static void firstGroups(Matcher matcher, PersonalKind kind, Spans spans) {
        while (matcher.find()) {
            spans.add(matcher.start(1), matcher.end(1), kind);
        }
    }
}
