package org.povline.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Finding;

/** One run: the subject, the checks by scope, and what came of each. For one thread. */
final class Tally {
    private final List<Check> checks;
    private final Subject subject;
    private final Map<CheckScope, int[]> byScope = new EnumMap<>(CheckScope.class);
    private final long[] ran;
    private final long[] fired;
    private final long[] notApplicable;

    Tally(CheckBook book, LocalDate asOf) {
        checks = book.checks();
        subject = new Subject(asOf, book.settings(), new Lines(book.standards()));
        ran = new long[checks.size()];
        fired = new long[checks.size()];
        notApplicable = new long[checks.size()];
        for (CheckScope scope : CheckScope.values()) {
            byScope.put(scope, of(scope));
        }
    }

    private int[] of(CheckScope scope) {
        int[] places = new int[checks.size()];
        int found = 0;
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).scope() == scope) {
                places[found++] = i;
            }
        }
        return java.util.Arrays.copyOf(places, found);
    }

    Subject subject() {
        return subject;
    }

    /** The checks of a scope, by their places in the book. */
    int[] places(CheckScope scope) {
        return byScope.getOrDefault(scope, new int[0]);
    }

    Check check(int place) {
        return checks.get(place);
    }

    void run(CheckScope scope) {
        run(places(scope));
    }

    void run(int[] places) {
        for (int place : places) {
            count(place, subject.run(checks.get(place)));
        }
    }

    void count(int place, Verdict verdict) {
        ran[place]++;
        if (verdict == Verdict.NOT_APPLICABLE) {
            notApplicable[place]++;
        } else if (verdict == Verdict.FIRED) {
            fired[place]++;
        }
    }

    void add(Tally other) {
        for (int i = 0; i < ran.length; i++) {
            ran[i] += other.ran[i];
            fired[i] += other.fired[i];
            notApplicable[i] += other.notApplicable[i];
        }
    }

    CheckRun result() {
        return result(subject.findings());
    }

    CheckRun result(List<Finding> findings) {
        List<CheckCount> all = new ArrayList<>();
        for (int i = 0; i < ran.length; i++) {
            all.add(new CheckCount(checks.get(i).code(), ran[i], fired[i], notApplicable[i]));
        }
        return new CheckRun(findings, all);
    }
}
