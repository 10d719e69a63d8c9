package org.povline.core.registry;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.povline.core.quantity.Fact;

/**
 * What an inquiry established about a household beyond its ledger, 家庭经济状况调查 and 入户核查: what a decision on
 * assistance asks and a poverty registry does not hold.
 *
 * @param key the key of the household
 * @param on the day of the inquiry
 * @param needs how its needs are met
 * @param members how its members belong to the family, where it is not simply as the ledger lists them
 * @param holdings what it owns and earns from
 * @param budget what it received and spent; not reported where nobody asked
 * @param evidence what other sources say of its income
 * @param obligors who has a duty to support a member, within the household or outside; a known empty list says that nobody has
 */
public record Assessment(
        String key,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        Needs needs,
        List<Membership> members,
        Holdings holdings,
        Fact<Budget> budget,
        List<IncomeEvidence> evidence,
        Fact<List<Obligor>> obligors) {
    /**
     * Refuses an assessment without household or day, with a day outside of the years 1800 to 2200, or with two records of
     * one member; takes what else is left out as not reported.
     */
    public Assessment {
        Keys.require(key);
        DateRange.requireDay(requireNonNull(on, "on"));
        needs = requireNonNullElse(needs, Needs.NOT_REPORTED);
        members = Absent.list(members);
        requireOneRecordEach(members);
        holdings = requireNonNullElse(holdings, Holdings.NOT_REPORTED);
        budget = Fact.orNotReported(budget);
        evidence = Absent.list(evidence);
        obligors = Fact.orNotReported(obligors).map(List::copyOf);
    }

    private static void requireOneRecordEach(List<Membership> members) {
        Set<String> keys = new HashSet<>();
        for (Membership member : members) {
            if (!keys.add(member.key())) {
                throw new IllegalArgumentException("Member " + member.key() + " has two records");
            }
        }
    }

    /** An assessment of which nothing is known yet. */
    public static Assessment blank(String key, LocalDate on) {
        return new Assessment(
                key,
                on,
                Needs.NOT_REPORTED,
                List.of(),
                Holdings.NOT_REPORTED,
                Fact.notReported(),
                List.of(),
                Fact.notReported());
    }

    @Override
    public String toString() {
        return "Assessment(" + key + " " + on + ")";
    }
}
