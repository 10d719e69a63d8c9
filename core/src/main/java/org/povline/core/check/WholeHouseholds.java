package org.povline.core.check;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registry;

/**
 * The part of check Y01 that only two whole ledgers tell: the members of households that are in one of them alone. A
 * household that was identified since the ledger before is new itself, which explains its members.
 */
final class WholeHouseholds {
    static final String ID = "Y01";

    private final Check check;
    private final Membership membership;
    private final List<Finding> findings = new ArrayList<>();

    private WholeHouseholds(Check check, Membership membership) {
        this.check = check;
        this.membership = membership;
    }

    static List<Finding> in(Registry before, Registry after, Membership membership, Check check) {
        WholeHouseholds whole = new WholeHouseholds(check, membership);
        whole.gone(before.households(), keys(after));
        whole.come(after.households(), keys(before), before.asOf());
        return whole.findings;
    }

    private static Set<String> keys(Registry registry) {
        return registry.households().stream().map(Household::key).collect(toSet());
    }

    private void gone(List<Household> households, Set<String> kept) {
        for (int i = 0; i < households.size(); i++) {
            List<Person> members = kept.contains(households.get(i).key())
                    ? List.of()
                    : households.get(i).members();
            for (int j = 0; j < members.size(); j++) {
                if (membership.isGoneUnexplained(members.get(j))) {
                    add("before.households[" + i + "].members[" + j + "]", "LEFT");
                }
            }
        }
    }

    private void come(List<Household> households, Set<String> known, LocalDate day) {
        for (int i = 0; i < households.size(); i++) {
            Household household = households.get(i);
            List<Person> members = known.contains(household.key()) || isIdentifiedSince(household, day)
                    ? List.of()
                    : household.members();
            for (int j = 0; j < members.size(); j++) {
                if (membership.isNewUnexplained(members.get(j))) {
                    add("households[" + i + "].members[" + j + "]", "JOINED");
                }
            }
        }
    }

    private static boolean isIdentifiedSince(Household household, LocalDate day) {
        DateRange identified = Read.value(household.registration().identified());
        return identified != null && identified.endExclusive().minusDays(1).isAfter(day);
    }

    private void add(String path, String which) {
        findings.add(
                new Finding(check.code(), check.severity(), Location.path(path), Map.of("which", Argument.of(which))));
    }
}
