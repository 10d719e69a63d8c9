package org.povline.core.privacy;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words in a tree of their signs. Up to three blanks, dots or line breaks between signs are passed over, so that 张　三 is
 * 张三, also where a cell breaks the line. A walk is as long as the longest word, at most {@value #LONGEST} signs: a text takes time in proportion to its length, whatever
 * it holds.
 */
final class WordTrie {
    /** A word is looked for by so many of its signs. */
    static final int LONGEST = 40;

    private static final int WIDEST_GAP = 3;

    private final Map<Character, WordTrie> next = new HashMap<>();
    private boolean isEnd;

    static WordTrie of(Collection<String> words) {
        WordTrie root = new WordTrie();
        words.forEach(root::add);
        return root;
    }

    /** A word as it stands in the tree: folded, without blanks and dots. */
    static String compact(String word) {
        Folded folded = Folded.of(word);
        StringBuilder compact = new StringBuilder();
        for (int i = 0; i < folded.length() && compact.length() < LONGEST; i++) {
            if (!isGap(folded.at(i))) {
                compact.append(folded.at(i));
            }
        }
        return compact.toString();
    }

    /** Where the longest word ends that starts there; negative if none does. */
    int end(Folded text, int from) {
        int end = -1;
        int at = from;
        for (WordTrie node = next.get(text.at(at)); node != null; node = node.next.get(text.orEnd(at))) {
            at++;
            end = node.isEnd ? at : end;
            at = afterGap(text, at);
        }
        return end;
    }

    private static int afterGap(Folded text, int from) {
        int at = from;
        while (at - from < WIDEST_GAP && isGap(text.orEnd(at))) {
            at++;
        }
        return at;
    }

    private static boolean isGap(char sign) {
        return sign == ' ' || sign == '·' || sign == '\n';
    }

    private void add(String word) {
        WordTrie node = this;
        String compact = compact(word);
        for (int i = 0; i < compact.length(); i++) {
            node = node.child(compact.charAt(i));
        }
        node.isEnd = true;
    }

    private WordTrie child(char sign) {
        @Nullable WordTrie child = next.get(sign);
        if (child == null) {
            child = new WordTrie();
            next.put(sign, child);
        }
        return child;
    }
}
