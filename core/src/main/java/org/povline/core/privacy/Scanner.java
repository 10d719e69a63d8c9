package org.povline.core.privacy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Finds personal data in a text that is about to leave: names that it was given, numbers that lead to a person, diseases
 * beside a person, and what leads to a child or to a house. What it reports is where and of which kind, never the text.
 *
 * <p>Full-width signs, digits of other scripts, either case and invisible signs make no difference. What counts:
 *
 * <ul>
 *   <li>a name: anywhere, also within running text, also with blanks, dots or a line break between its signs; one
 *       in letters of a script with words only as whole words. A name of one sign, or one that is also a common word (高兴, 平安), counts
 *       where a label (户主：), a title (同志) or another name beside it says that it is a name.
 *   <li>an identity number: 18 signs with the right check digit, in any pieces; without it, if area and date have their
 *       form; 15 digits of the old form; any 14 to 22 digits behind a label (身份证号). A valid one also within a longer
 *       row of digits. Likewise the number of a disability certificate.
 *   <li>a mobile number, with or without 86; a landline number with its dialling code, or behind a label (电话).
 *   <li>a bank account: a card's number with the right check digit (ISO/IEC 7812-1) that starts with 62 (16 to 19
 *       digits), 4 or 51 to 55 (16 digits); any 8 to 30 digits behind a label (账号).
 *   <li>a disease, or the kind or level of a disability, in one sentence with a name, a number that leads to a person, a
 *       pronoun in the singular, or a word such as 患有 or 五保户 with no number behind it.
 *   <li>a child: a name with an age below 18, a class, a school that it attends or a word such as 孤儿; such an age
 *       beside any name or behind a word such as 其女; a school beside such an age or name.
 *   <li>coordinates of a place in China with four or more decimals or behind 东经, 北纬; the number of a house in a
 *       group, lane, street or road.
 * </ul>
 *
 * <p>A unified social credit code is none of these, nor is an amount or an area: a number with its unit behind counts
 * only if its check digit proves it.
 *
 * <p>What it does not find: names that it was not given, nicknames, a surname with 某 or a family word (老张, 张家老二);
 * names in the signs of another writing (traditional for simplified, pinyin); digits written as words (一三八) or as
 * letters (O for 0); numbers without label that have lost or gained digits; diseases that its list does not name;
 * persons whom a description tells (五保户 of a hamlet with one such household); anything in pictures. It may also find
 * too much: a name that is by chance a part of other words, and a sum that has the form of an identity number. So it
 * helps whoever reads a text before it leaves, and replaces nobody.
 *
 * <p>The time is in proportion to the length of the text. Immutable.
 */
public final class Scanner {
    private final NameScan names;

    private Scanner(NameScan names) {
        this.names = names;
    }

    /**
     * Looks for these names, and for everything else that is personal. One that is blank or has no letter is passed over;
     * of one with more than 40 signs the first 40 count.
     */
    public static Scanner of(Collection<String> names) {
        return new Scanner(NameScan.of(requireNonNull(names, "names")));
    }

    /** What is personal in the text, in its order; no two spans share a sign. */
    public List<PersonalSpan> scan(String text) {
        Folded folded = Folded.of(text);
        return found(folded).stream()
                .map(span -> folded.span(span.start(), span.end(), span.kind()))
                .toList();
    }

    /** The text with each of its spans masked as its kind {@linkplain PersonalKind#masking() prescribes}. */
    public Masked mask(String text) {
        Folded folded = Folded.of(text);
        StringBuilder masked = new StringBuilder(text.length());
        List<PersonalSpan> spans = new ArrayList<>();
        int shown = 0;
        for (PersonalSpan found : found(folded)) {
            PersonalSpan span = folded.span(found.start(), found.end(), found.kind());
            spans.add(span);
            masked.append(text, shown, span.start()).append(instead(folded, found));
            shown = span.end();
        }
        return new Masked(masked.append(text, shown, text.length()).toString(), spans);
    }

    /** The type alone. */
    @Override
    public String toString() {
        return "Scanner";
    }

    private List<PersonalSpan> found(Folded text) {
        Spans spans = new Spans();
        names.scan(text, spans);
        NumberScan.scan(text, spans);
        List<PersonalSpan> people = spans.merged();
        PeopleScan.scan(text, people, spans);
        PlaceScan.scan(text, spans);
        return spans.merged();
    }

    private static String instead(Folded text, PersonalSpan span) {
        String signs = text.part(span.start(), span.end());
        String plain = span.kind() == PersonalKind.NAME ? WordTrie.compact(signs) : signs.replaceAll("[ ()_-]", "");
        return span.kind().masking().mask(plain);
    }
}
