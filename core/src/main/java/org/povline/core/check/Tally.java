package org.povline.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Finding;

/** One run: the subject, the checks by scope, and what came of each. For one thread. */
final class Tally {
    private final Check[] checks;
    private final Subject subject;
    private final Map<CheckScope, Scoped> byScope = new EnumMap<>(CheckScope.class);
    private final long[] fired;
    private final long[] notApplicable;

    Tally(CheckBook book, LocalDate asOf) {
        checks = book.checks().toArray(new Check[0]);
        subject = new Subject(asOf, book.settings(), new Lines(book.standards()));
        fired = new long[checks.length];
        notApplicable = new long[checks.length];
        for (CheckScope scope : CheckScope.values()) {
            byScope.put(scope, new Scoped(of(scope)));
        }
    }

    private int[] of(CheckScope scope) {
        int[] places = new int[checks.length];
        int found = 0;
        for (int i = 0; i < checks.length; i++) {
            if (checks[i].scope() == scope) {
                places[found++] = i;
            }
        }
        return Arrays.copyOf(places, found);
    }

    Subject subject() {
        return subject;
    }

    /** The checks of a scope, by their places in the book. */
    int[] places(CheckScope scope) {
        return scoped(scope).places;
    }

    private Scoped scoped(CheckScope scope) {
        return requireNonNull(byScope.get(scope));
    }

    Check check(int place) {
        return checks[place];
    }

    /** Runs the checks of a scope at what the subject points at. */
    void run(CheckScope scope) {
        ran(scope);
        for (int place : places(scope)) {
            count(place, subject.run(checks[place]));
        }
    }

    /** Counts one more record for all checks of a scope. */
    void ran(CheckScope scope) {
        scoped(scope).ran++;
    }

    void count(int place, Verdict verdict) {
        if (verdict == Verdict.NOT_APPLICABLE) {
            notApplicable[place]++;
        } else if (verdict == Verdict.FIRED) {
            fired[place]++;
        }
    }

    void add(Tally other) {
        byScope.forEach((scope, own) -> own.ran += other.scoped(scope).ran);
        for (int i = 0; i < checks.length; i++) {
            fired[i] += other.fired[i];
            notApplicable[i] += other.notApplicable[i];
        }
    }

    /** The checks of a scope, and how many records they looked at: all of them at each. */
    private static final class Scoped {
        private final int[] places;
        private long ran;

        Scoped(int[] places) {
            this.places = places;
        }
    }

    CheckRun result() {
        return result(subject.findings());
    }

    CheckRun result(List<Finding> findings) {
        List<CheckCount> all = new ArrayList<>();
        for (int i = 0; i < checks.length; i++) {
            Check check = checks[i];
            all.add(new CheckCount(check.code(), scoped(check.scope()).ran, fired[i], notApplicable[i]));
        }
        return new CheckRun(findings, all);
    }
}
