package org.povline.core.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is said about the persons of a sentence: diseases beside a person, and what leads to a child. Expects the names
 * and numbers of the text among the spans already.
 */
final class PeopleScan {
    private static final WordTrie DISEASES = WordTrie.of(Vocabulary.DISEASE.words());
    private static final WordTrie PERSONS = WordTrie.of(Vocabulary.PERSON.words());
    private static final WordTrie CHILDREN = WordTrie.of(Vocabulary.MINOR.words());
    private static final WordTrie SCHOOLS = WordTrie.of(Vocabulary.SCHOOL.words());
    private static final WordTrie ATTENDING = WordTrie.of(Vocabulary.ATTENDING.words());
    private static final WordTrie KIN = WordTrie.of(Vocabulary.KIN.words());
    private static final String PRONOUNS = "他她";
    private static final String BEFORE_NO_PRONOUN = "其吉利排";
    private static final String AFTER_NO_PRONOUN = "们人乡日方国用项杀处";
    /** An age of one person: no range, no bound, no part of a longer number. */
    private static final Pattern AGE = Pattern.compile(
            "(?<![\\d.〇零一二三四五六七八九十百两满至到~-])(?:(\\d{1,2}) ?|([一二两三四五六七八九]|十[一二三四五六七八九]?))周?岁(?![以及至到-])");

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final int ADULT = 18;
    private static final int NEAR = 20;
    private static final int LONGEST_SCHOOL = 12;
    private static final String BEFORE_SCHOOL = "在于读上到去是系的从往由为";

    private final Folded text;
    private final Spans spans;
    private final int from;
    private final int to;
    private final List<PersonalSpan> people;

    private PeopleScan(Folded text, Spans spans, int from, int to, List<PersonalSpan> people) {
        this.text = text;
        this.spans = spans;
        this.from = from;
        this.to = to;
        this.people = people;
    }

    /**
     * Looks at each sentence, with the persons found in it, who come in the order of the text. A line break within a name
     * ends none.
     */
    static void scan(Folded text, List<PersonalSpan> people, Spans spans) {
        List<PersonalSpan> here = new ArrayList<>();
        int next = 0;
        int from = 0;
        for (int to = 0; to <= text.length(); to++) {
            if (next < people.size() && people.get(next).start() < to) {
                here.add(people.get(next++));
            }
            if (text.isSentenceEnd(to) && !isWithinLast(here, to)) {
                new PeopleScan(text, spans, from, to, here).scan();
                here = new ArrayList<>();
                from = to + 1;
            }
        }
    }

    private static boolean isWithinLast(List<PersonalSpan> people, int index) {
        return !people.isEmpty() && people.get(people.size() - 1).end() > index;
    }

    private void scan() {
        if (!people.isEmpty() || speaksOfSomebody()) {
            words(DISEASES).forEach(word -> spans.add(word.start(), word.end(), PersonalKind.HEALTH));
        }
        children();
    }

    private boolean speaksOfSomebody() {
        for (int i = from; i < to; i++) {
            if (isPronoun(i)) {
                return true;
            }
        }
        return words(PERSONS).stream().anyMatch(word -> !text.isDigit(word.end()));
    }

    private boolean isPronoun(int index) {
        return PRONOUNS.indexOf(text.at(index)) >= 0
                && BEFORE_NO_PRONOUN.indexOf(text.orEnd(index - 1)) < 0
                && AFTER_NO_PRONOUN.indexOf(text.orEnd(index + 1)) < 0;
    }

    private void children() {
        List<Age> ages = ages();
        List<PersonalSpan> schools = words(SCHOOLS);
        List<PersonalSpan> names =
                people.stream().filter(span -> span.kind() == PersonalKind.NAME).toList();
        boolean isAged = ages.stream().anyMatch(Age::isMinors) && !(names.isEmpty() && schools.isEmpty());
        boolean isPupils = pupils(names, schools);
        if (isAged) {
            agesOfChildren(ages, names);
        } else {
            agesOfKin(ages);
        }
        if (isAged || isPupils) {
            schools.forEach(school -> spans.add(startOfSchool(school), school.end(), PersonalKind.MINOR));
        }
    }

    /** Marks the ages below 18 shortly behind a word such as 其女, whose name need not be known. */
    private void agesOfKin(List<Age> ages) {
        for (Age age : ages) {
            int start = age.place().start();
            if (age.isMinors() && isKinWithin(Math.max(from, start - NEAR), start)) {
                mark(age.place());
            }
        }
    }

    private void agesOfChildren(List<Age> ages, List<PersonalSpan> names) {
        int after = from;
        for (Age age : ages) {
            if (age.isMinors()) {
                mark(age.place());
                lastBetween(names, after, age.place().start())
                        .filter(name -> !isParent(name, age.place().start()))
                        .ifPresent(this::mark);
            }
            after = age.place().end();
        }
    }

    /** Whether the age is that of a child of whom is named. */
    private boolean isParent(PersonalSpan name, int age) {
        return isKinWithin(name.end(), Math.min(age, name.end() + NEAR));
    }

    private boolean isKinWithin(int start, int end) {
        for (int i = start; i < end; i++) {
            if (KIN.end(text, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Marks the names that a word says to be a child's; whether there is one. */
    private boolean pupils(List<PersonalSpan> names, List<PersonalSpan> schools) {
        List<PersonalSpan> words = new ArrayList<>(words(CHILDREN));
        if (!schools.isEmpty()) {
            words.addAll(words(ATTENDING));
        }
        boolean isFound = false;
        for (PersonalSpan word : words) {
            Optional<PersonalSpan> name = beside(names, word);
            name.ifPresent(this::mark);
            isFound |= name.isPresent();
        }
        return isFound;
    }

    /** The name right behind a word, or else the last one shortly before it. */
    private static Optional<PersonalSpan> beside(List<PersonalSpan> names, PersonalSpan word) {
        int next = firstFrom(names, word.end());
        return next < names.size() && names.get(next).start() <= word.end() + 1
                ? Optional.of(names.get(next))
                : lastBetween(names, word.start() - NEAR, word.start());
    }

    private static Optional<PersonalSpan> lastBetween(List<PersonalSpan> names, int from, int to) {
        int last = firstFrom(names, to) - 1;
        return last >= 0 && names.get(last).isWithin(from, to) ? Optional.of(names.get(last)) : Optional.empty();
    }

    /** The index of the first that starts there or later, by halving: a sentence may be the whole text. */
    private static int firstFrom(List<PersonalSpan> names, int start) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).start() < start) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void mark(PersonalSpan place) {
        spans.add(place.start(), place.end(), PersonalKind.MINOR);
    }

    /** The name of the school goes back to a word that no name holds. */
    private int startOfSchool(PersonalSpan school) {
        int at = school.start();
        while (at > from
                && school.start() - at < LONGEST_SCHOOL
                && Character.isLetter(text.at(at - 1))
                && BEFORE_SCHOOL.indexOf(text.at(at - 1)) < 0) {
            at--;
        }
        return at;
    }

    private List<PersonalSpan> words(WordTrie words) {
        List<PersonalSpan> found = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = words.end(text, at);
            if (end > 0) {
                found.add(new PersonalSpan(at, end, PersonalKind.MINOR));
            }
            at = Math.max(at + 1, end);
        }
        return found;
    }

    private List<Age> ages() {
        List<Age> ages = new ArrayList<>();
        Matcher matcher = AGE.matcher(text.signs()).region(from, to).useTransparentBounds(true);
        while (matcher.find()) {
            int years = matcher.group(1) == null ? numeral(matcher.group(2)) : Integer.parseInt(matcher.group(1));
            ages.add(new Age(new PersonalSpan(matcher.start(), matcher.end(), PersonalKind.MINOR), years));
        }
        return ages;
    }

    private static int numeral(String numeral) {
        int ten = numeral.startsWith("十") ? 10 : 0;
        String ones = numeral.substring(ten / 10).replace('两', '二');
        return ten + (ones.isEmpty() ? 0 : NUMERALS.indexOf(ones));
    }

    private record Age(PersonalSpan place, int years) {
        boolean isMinors() {
            return years < ADULT;
        }
    }
}
