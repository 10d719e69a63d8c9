package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Employment;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Health;
import org.povline.core.registry.Identity;
import org.povline.core.registry.Illness;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Work;
import org.povline.core.registry.WorkSituation;

/** Makes a person of the facts of a row. A group of facts that are all missing is missing for the first one's reason. */
final class MemberAssembly {
    private MemberAssembly() {}

    static Person person(String key, Slots row) {
        return new Person(
                key,
                identity(row),
                row.get(MemberColumns.RELATIONSHIP),
                new Schooling(
                        row.get(MemberColumns.ATTAINED),
                        row.get(MemberColumns.ATTENDING),
                        row.get(MemberColumns.REASON_OUT_OF_SCHOOL),
                        row.get(MemberColumns.PUTONGHUA)),
                new Health(row.get(MemberColumns.HEALTH), disability(row), illness(row)),
                work(row),
                enrollments(row),
                party(row));
    }

    private static Identity identity(Slots row) {
        return new Identity(
                row.get(MemberColumns.NAME),
                row.get(MemberColumns.SEX),
                row.get(MemberColumns.BIRTH_DATE),
                row.get(MemberColumns.ETHNIC_GROUP),
                row.get(MemberColumns.DOCUMENT_TYPE),
                row.get(MemberColumns.DOCUMENT_NUMBER),
                row.get(MemberColumns.PHONE),
                row.get(MemberColumns.MARITAL_STATUS));
    }

    private static Work work(Slots row) {
        return new Work(
                row.get(MemberColumns.CAPACITY),
                row.get(MemberColumns.WORK_PLACE),
                row.get(MemberColumns.MONTHS_AWAY),
                row.get(MemberColumns.PUBLIC_POST),
                row.get(WorkColumns.PUBLIC_POST_MONTHS),
                jobs(row),
                new WorkSituation(
                        row.get(WorkColumns.WORKING),
                        row.get(WorkColumns.ABROAD),
                        row.get(WorkColumns.PLANS_TO_GO_OUT),
                        row.get(WorkColumns.NEEDS_JOB_SERVICE),
                        row.get(WorkColumns.IN_ARMY)));
    }

    /** The jobs up to the last that is told of; none where every cell says that it does not apply. */
    private static Fact<List<Employment>> jobs(Slots row) {
        int told = WorkColumns.JOBS.size();
        while (told > 0 && WorkColumns.JOBS.get(told - 1).isUntold(row)) {
            told--;
        }
        if (told > 0) {
            return Fact.of(WorkColumns.JOBS.subList(0, told).stream()
                    .map(columns -> columns.job(row))
                    .toList());
        }
        MissingReason reason = WorkColumns.JOBS.get(0).reason(row);
        return reason == MissingReason.NOT_APPLICABLE ? Fact.of(List.of()) : Fact.missing(reason);
    }

    private static Fact<Illness> illness(Slots row) {
        Illness illness = new Illness(row.get(MemberColumns.ILLNESS), row.get(MemberColumns.ILLNESS_GRADE));
        return group(illness, illness.name(), illness.grade());
    }

    private static Fact<Disability> disability(Slots row) {
        Disability disability = new Disability(
                row.get(MemberColumns.DISABILITY_KIND),
                row.get(MemberColumns.DISABILITY_LEVEL),
                row.get(MemberColumns.CERTIFICATE_NUMBER));
        return group(disability, disability.kind(), disability.level(), disability.certificateNumber());
    }

    private static Fact<PartyMembership> party(Slots row) {
        PartyMembership party = new PartyMembership(
                row.get(MemberColumns.POLITICAL_STATUS),
                row.get(MemberColumns.JOINED_PARTY),
                row.get(MemberColumns.FULL_MEMBER));
        return group(party, party.status(), party.joinedOn(), party.fullSince());
    }

    private static <G> Fact<G> group(G group, Fact<?>... facts) {
        List<Fact<?>> all = Arrays.asList(facts);
        return Slots.areAllMissing(all) ? Fact.missing(Slots.reason(all)) : Fact.of(group);
    }

    /** One for each programme that the ledger asks this person for. */
    private static List<Enrollment> enrollments(Slots row) {
        List<Enrollment> enrollments = new ArrayList<>();
        for (EnrollmentColumns columns : MemberColumns.ENROLLMENTS) {
            var enrolled = row.get(columns.enrolled());
            var benefit = row.get(columns.benefit());
            var since = row.get(columns.since());
            if (!Slots.isNotAsked(enrolled) || !Slots.isNotAsked(benefit) || !Slots.isNotAsked(since)) {
                enrollments.add(new Enrollment(columns.programme(), enrolled, benefit, since));
            }
        }
        return enrollments;
    }
}
