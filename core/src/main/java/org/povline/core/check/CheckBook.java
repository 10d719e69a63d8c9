package org.povline.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Severity;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registry;
import org.povline.core.standard.StandardBook;

/**
 * The checks that a host runs, with the numbers that they compare with. A host adds checks, drops some and weighs them
 * otherwise; each step gives another book. Immutable, for any number of threads.
 *
 * <p>Findings stand at property paths: from the registry ({@code households[3].members[1].identity.sex}), or from the
 * record that was given. The fact that is most to blame bears the finding; others are arguments. No finding holds a
 * value that is personal.
 */
public final class CheckBook {
    private final StandardBook standards;
    private final CheckSettings settings;
    private final List<Check> checks;

    private CheckBook(StandardBook standards, CheckSettings settings, List<Check> checks) {
        this.standards = standards;
        this.settings = settings;
        this.checks = List.copyOf(checks);
    }

    /** The library's 125 checks, with lines of income from this book. */
    public static CheckBook china(StandardBook standards) {
        return new CheckBook(requireNonNull(standards, "standards"), CheckSettings.withDefaults(), Checks.ALL);
    }

    /** The same with other numbers to compare with. */
    public CheckBook with(CheckSettings other) {
        return new CheckBook(standards, requireNonNull(other, "settings"), checks);
    }

    /**
     * The same with one more check, after the others.
     *
     * @throws IllegalArgumentException if a check goes by its code already
     */
    public CheckBook with(Check check) {
        if (find(check.code()).isPresent()) {
            throw new IllegalArgumentException("The book has a check " + check.code() + " already");
        }
        List<Check> more = new ArrayList<>(checks);
        more.add(check);
        return new CheckBook(standards, settings, more);
    }

    /**
     * The same without a check.
     *
     * @param name its id, such as {@code P03}, or its code
     * @throws IllegalArgumentException if there is none
     */
    public CheckBook without(String name) {
        requireCheck(name);
        return selecting(check -> !check.isNamed(name));
    }

    /**
     * The same with another severity for a check. What asks for a blank cell stays a warning at most.
     *
     * @param name its id, such as {@code P34}, or its code
     * @param severity what its findings weigh at most
     * @throws IllegalArgumentException if there is none
     */
    public CheckBook graded(String name, Severity severity) {
        requireCheck(name);
        return changing(check -> check.isNamed(name) ? check.graded(severity) : check);
    }

    /** The checks, in the order in which they run. */
    public List<Check> checks() {
        return checks;
    }

    /** The check of this id or code. */
    public Optional<Check> find(String name) {
        requireNonNull(name, "name");
        return checks.stream().filter(check -> check.isNamed(name)).findFirst();
    }

    /** Checks one household; paths start at it. */
    public CheckRun check(Household household, LocalDate asOf) {
        CheckAccumulator accumulator = new CheckAccumulator(this, asOf, true);
        accumulator.accept(household);
        return accumulator.result();
    }

    /** Checks every household of a ledger on its day, and all of them together. */
    public CheckRun check(Registry registry) {
        CheckAccumulator accumulator = accumulator(registry.asOf());
        registry.households().forEach(accumulator::accept);
        CheckRun households = accumulator.result();
        return find(Strays.ID)
                .map(check -> households.plus(check.code(), Strays.in(registry, check)))
                .orElse(households);
    }

    /** Checks what a village declares; paths start at it. */
    public CheckRun check(DeclaredFigures declared) {
        Tally tally = new Tally(this, declared.asOf());
        tally.subject().enter(declared, null);
        tally.run(CheckScope.VILLAGE);
        return withLifetimes(tally.result(), declared, "");
    }

    private CheckRun withLifetimes(CheckRun run, DeclaredFigures declared, String place) {
        return find(StatedLifetimes.ID)
                .map(check -> run.plus(check.code(), StatedLifetimes.in(declared, place, check)))
                .orElse(run);
    }

    /** Checks a ledger, and what the village declares beside it, whose paths start with {@code declared}. */
    public CheckRun check(DeclaredFigures declared, Registry registry) {
        Tally tally = new Tally(this, declared.asOf());
        tally.subject().at("declared.").in(registry, null).enter(declared, null);
        tally.run(CheckScope.VILLAGE);
        return withLifetimes(tally.result(), declared, "declared.").plus(check(registry));
    }

    /**
     * Checks a ledger against the one before; households and persons are matched by their keys. Where one stands that is
     * in the ledger before alone, the path starts with {@code before}.
     */
    public CheckRun compare(Registry before, Registry after) {
        Map<String, Household> earlier = new HashMap<>();
        before.households().forEach(household -> earlier.put(household.key(), household));
        Tally tally = new Tally(this, after.asOf());
        tally.subject().in(after, before);
        List<Household> households = after.households();
        for (int i = 0; i < households.size(); i++) {
            @Nullable Household match = earlier.get(households.get(i).key());
            if (match != null) {
                tally.subject().enter(households.get(i), match, i);
                tally.run(CheckScope.TWO_YEARS);
            }
        }
        Membership membership = tally.subject().membership();
        CheckRun matched = tally.result();
        return membership == null
                ? matched
                : find(WholeHouseholds.ID)
                        .map(check -> matched.plus(check.code(), WholeHouseholds.in(before, after, membership, check)))
                        .orElse(matched);
    }

    /** Checks what a village declares against what it declared the time before. */
    public CheckRun compare(DeclaredFigures before, DeclaredFigures after) {
        Tally tally = new Tally(this, after.asOf());
        tally.subject().enter(after, before);
        tally.run(CheckScope.VILLAGE_IN_TWO_YEARS);
        return tally.result();
    }

    /** An empty run, to which households come one after the other. */
    public CheckAccumulator accumulator(LocalDate asOf) {
        return new CheckAccumulator(this, asOf, false);
    }

    StandardBook standards() {
        return standards;
    }

    CheckSettings settings() {
        return settings;
    }

    private CheckBook selecting(Predicate<Check> kept) {
        return new CheckBook(standards, settings, checks.stream().filter(kept).toList());
    }

    private CheckBook changing(UnaryOperator<Check> change) {
        return new CheckBook(standards, settings, checks.stream().map(change).toList());
    }

    private void requireCheck(String name) {
        if (find(name).isEmpty()) {
            throw new IllegalArgumentException("The book has no check " + name);
        }
    }
}
