package org.povline.core.check;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.registry.Household;

/**
 * A run over households that come one after the other, for ledgers that fit into no memory: of the households seen it
 * keeps 16 bytes a person, and the findings. Households are counted from 0 in the order in which they came.
 *
 * <p>{@link #combine} takes what another one saw as what came after, so that the result does not depend on the split.
 * For one thread.
 */
public final class CheckAccumulator {
    private static final String HOUSEHOLDS = "households[";

    private final CheckBook book;
    private final LocalDate asOf;
    private final boolean single;
    private final Tally tally;
    private final SeenPersons seen = new SeenPersons();
    private int households;

    CheckAccumulator(CheckBook book, LocalDate asOf, boolean single) {
        this.book = book;
        this.asOf = requireNonNull(asOf, "asOf");
        this.single = single;
        tally = new Tally(book, asOf);
    }

    /** Checks one more household. */
    public void accept(Household household) {
        Subject subject = tally.subject();
        subject.enter(household, null, single ? -1 : households);
        int members = household.members().size();
        for (int i = 0; i < members; i++) {
            subject.enterMember(i);
            tally.run(CheckScope.PERSON);
            seen.accept(i, subject.member(), household);
        }
        subject.leavePersons();
        tally.run(CheckScope.HOUSEHOLD);
        if (members == 0) {
            seen.acceptNobody(household);
        }
        households++;
    }

    /**
     * Takes what another one saw as what came after.
     *
     * @throws IllegalArgumentException if it runs another book, or on another day
     */
    public void combine(CheckAccumulator later) {
        if (later.book != book || !later.asOf.equals(asOf)) {
            throw new IllegalArgumentException("Only runs of one book on one day can be combined");
        }
        later.tally
                .subject()
                .findings()
                .forEach(finding -> tally.subject().findings().add(moved(finding)));
        tally.add(later.tally);
        seen.combine(later.seen);
        households += later.households;
    }

    /** How many households came. */
    public int households() {
        return households;
    }

    /** What was found so far, with what only all persons together tell. */
    public CheckRun result() {
        Tally all = new Tally(book, asOf);
        all.add(tally);
        all.ran(CheckScope.ALL_HOUSEHOLDS);
        List<Finding> findings = new ArrayList<>(tally.subject().findings());
        for (int place : tally.places(CheckScope.ALL_HOUSEHOLDS)) {
            boolean ids = tally.check(place).isNamed("P01");
            SeenPersons.Again again = (household, member, first) ->
                    findings.add(repeated(tally.check(place), household, member, first, ids));
            boolean found = ids ? seen.sameId(again) : seen.samePhone(again);
            boolean told = ids ? seen.hasId() : seen.hasPhone();
            all.count(place, found ? Verdict.FIRED : told ? Verdict.SILENT : Verdict.NOT_APPLICABLE);
        }
        return all.result(findings);
    }

    private Finding repeated(Check check, int household, int member, String first, boolean ids) {
        String place = member < 0
                ? "residence.phone"
                : "members[" + member + "].identity." + (ids ? "documentNumber" : "phone");
        String path = single ? place : HOUSEHOLDS + household + "]." + place;
        String other = single ? first.substring(first.indexOf('.') + 1) : first;
        return new Finding(check.code(), check.severity(), Location.path(path), Map.of("other", Argument.of(other)));
    }

    private Finding moved(Finding finding) {
        String path = finding.location().path();
        int end = path.indexOf(']');
        int index = Integer.parseInt(path, HOUSEHOLDS.length(), end, 10);
        String moved = HOUSEHOLDS + (index + households) + path.substring(end);
        return new Finding(finding.code(), finding.severity(), Location.path(moved), finding.arguments());
    }
}
