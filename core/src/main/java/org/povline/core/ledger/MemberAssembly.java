package org.povline.core.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Health;
import org.povline.core.registry.Identity;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Work;

/** Makes a person of the facts of a row. A group of facts that are all missing is missing for the first one's reason. */
final class MemberAssembly {
    private static final Programme[] PROGRAMMES = Programme.values();

    private MemberAssembly() {}

    static Person person(String key, Slots row) {
        return new Person(
                key,
                identity(row),
                row.get(MemberColumns.RELATIONSHIP),
                new Schooling(
                        row.get(MemberColumns.ATTAINED),
                        row.get(MemberColumns.ATTENDING),
                        row.get(MemberColumns.REASON_OUT_OF_SCHOOL)),
                new Health(row.get(MemberColumns.HEALTH), disability(row)),
                new Work(
                        row.get(MemberColumns.CAPACITY),
                        row.get(MemberColumns.WORK_PLACE),
                        row.get(MemberColumns.MONTHS_AWAY),
                        row.get(MemberColumns.PUBLIC_POST)),
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
        for (Programme programme : PROGRAMMES) {
            var enrolled = row.get(MemberColumns.enrolledIn(programme));
            var benefit = row.get(MemberColumns.benefitOf(programme));
            if (!Slots.isNotAsked(enrolled) || !Slots.isNotAsked(benefit)) {
                enrollments.add(new Enrollment(programme, enrolled, benefit));
            }
        }
        return enrollments;
    }
}
