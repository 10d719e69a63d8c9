package org.povline.core.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Looks for names: the longest that starts at each sign. One that is a single sign or a common word counts only where a
 * label, a title or another name beside it says that it is one.
 */
final class NameScan {
    private static final WordTrie TITLES = WordTrie.of(Vocabulary.TITLE.words());
    private static final Set<String> LABELS = Set.copyOf(Vocabulary.LABEL.words());
    private static final Set<String> COMMON = Set.copyOf(Vocabulary.COMMON.words());
    private static final int LONGEST_LABEL = 4;
    private static final String BRACKETS = ":([\"'“‘<《|";
    private static final String AND = "、,和及与 ";

    private final WordTrie names;

    private NameScan(WordTrie names) {
        this.names = names;
    }

    static NameScan of(Collection<String> names) {
        return new NameScan(WordTrie.of(names.stream()
                .filter(name -> WordTrie.compact(name).chars().anyMatch(Character::isLetter))
                .collect(Collectors.toList())));
    }

    void scan(Folded text, Spans spans) {
        int lastEnd = -1;
        int at = 0;
        while (at < text.length()) {
            int end = names.end(text, at);
            if (end > 0 && isName(text, at, end, lastEnd)) {
                spans.add(at, end, PersonalKind.NAME);
                lastEnd = end;
                at = end;
            } else {
                at++;
            }
        }
    }

    private static boolean isName(Folded text, int from, int end, int lastEnd) {
        return isWhole(text, from, end)
                && (!isDoubtful(text, from, end) || isTold(text, from, end) || isListed(text, from, end, lastEnd));
    }

    /** Of a script with words: not a part of one. */
    private static boolean isWhole(Folded text, int from, int end) {
        return !(text.isLatinOrDigit(from) && text.isLatinOrDigit(from - 1))
                && !(text.isLatinOrDigit(end - 1) && text.isLatinOrDigit(end));
    }

    private static boolean isDoubtful(Folded text, int from, int end) {
        String name = WordTrie.compact(text.part(from, end));
        return name.codePointCount(0, name.length()) < 2 || COMMON.contains(name);
    }

    private static boolean isTold(Folded text, int from, int end) {
        int before = beforeSpace(text, from);
        return TITLES.end(text, Math.min(afterSpace(text, end), text.length() - 1)) > end
                || (isLabelled(text, before) && isBreak(text, end))
                || (BRACKETS.indexOf(text.orEnd(before - 1)) >= 0 && isLabelled(text, beforeSpace(text, before - 1)));
    }

    private static boolean isLabelled(Folded text, int end) {
        for (int length = 2; length <= LONGEST_LABEL; length++) {
            if (LABELS.contains(text.part(end - length, end))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it goes on from another name, and nothing follows that it could be a part of. */
    private static boolean isListed(Folded text, int from, int end, int lastEnd) {
        return lastEnd > 0 && from - lastEnd == 1 && AND.indexOf(text.at(lastEnd)) >= 0 && isBreak(text, end);
    }

    private static boolean isBreak(Folded text, int index) {
        return !Character.isLetterOrDigit(text.orEnd(index));
    }

    private static int beforeSpace(Folded text, int from) {
        int at = from;
        while (from - at < 3 && text.orEnd(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    private static int afterSpace(Folded text, int from) {
        int at = from;
        while (at - from < 3 && text.orEnd(at) == ' ') {
            at++;
        }
        return at;
    }
}
