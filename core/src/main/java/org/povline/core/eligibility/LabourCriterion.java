package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.SchoolStatus;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Person;
import org.povline.core.standard.LabourRule;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;

/**
 * Whether the applicant cannot work, 无劳动能力: old, a minor, disabled as the rule names it; or grown up in support and
 * still in compulsory or senior-secondary school, where the rule lets it go on; unknown where the sources of the rule do
 * not tell whether it does.
 *
 * @param code the criterion's code
 */
record LabourCriterion(String code) implements Criterion<HouseholdCase> {
    static final SchemeId TEKUN = new SchemeId("tekun");
    private static final Set<HouseholdKind> IN_SUPPORT = EnumSet.of(HouseholdKind.WUBAO, HouseholdKind.WUBAO_POOR);
    private static final Set<SchoolStatus> SCHOOL =
            EnumSet.range(SchoolStatus.PRIMARY, SchoolStatus.SECONDARY_VOCATIONAL_3);

    private static final MissingFact UNCLEAR = new MissingFact("CONTINUED_IN_SCHOOL", "rule.open.continuedInSchool");

    @Override
    public Test<HouseholdCase> under(RulesInForce rules) {
        Rule<LabourRule> rule = rules.rule(TEKUN, Role.LABOUR, LabourRule.class);
        Ground ground = rule.ground(Requirement.of(code));
        if (rule.content().isEmpty()) {
            return Tests.withoutRule(code, ground);
        }
        LabourRule asked = rule.content().get();
        return subject -> Tests.inAny(code, places(subject, asked, rules.date()), ground);
    }

    private static List<Place> places(HouseholdCase subject, LabourRule rule, LocalDate date) {
        if (subject.applicant().isEmpty()) {
            return List.of(Place.ofUnknownApplicant(subject));
        }
        Person person = subject.applicant().get();
        String path = subject.path(person);
        MissingFact birth = new MissingFact("BIRTH_DATE", path + ".identity.birthDate");
        List<Place> places = new ArrayList<>();
        places.add(Place.of("OLD_AGE", Ages.atLeast(person, rule.oldAge(), date), birth));
        places.add(
                Place.of("MINOR", Ages.atLeast(person, rule.minorBelow(), date).not(), birth));
        places.add(Disabilities.place(person, rule.disabilities(), path));
        Truth goesOn = rule.continuedInSchool() == null ? Truth.UNKNOWN : Truth.of(rule.continuedInSchool());
        if (goesOn != Truth.NOT_SATISFIED) {
            places.add(inSupport(
                    subject,
                    "MINOR_IN_SUPPORT",
                    Ages.atLeast(person, rule.grownFrom(), date).not(),
                    birth,
                    goesOn));
            places.add(inSupport(
                    subject,
                    "IN_SCHOOL",
                    person.schooling().attending().test(SCHOOL::contains),
                    new MissingFact("SCHOOL_STATUS", path + ".schooling.attending"),
                    goesOn));
        }
        return places;
    }

    /** Who is in support keeps it until grown up, and longer at school (43号 art. 24, Social Assistance Law art. 16). */
    private static Place inSupport(HouseholdCase subject, String code, Truth still, MissingFact fact, Truth goesOn) {
        Truth inSupport = Standings.holds(subject.household().registration().kind(), IN_SUPPORT);
        return new Place(
                code,
                inSupport.and(still).and(goesOn),
                inSupport.and(still) == Truth.SATISFIED && goesOn == Truth.UNKNOWN
                        ? List.of(Set.of(UNCLEAR))
                        : open(inSupport, still, fact));
    }

    private static List<Set<MissingFact>> open(Truth inSupport, Truth still, MissingFact fact) {
        if (inSupport.and(still) != Truth.UNKNOWN) {
            return List.of();
        }
        Set<MissingFact> open = new LinkedHashSet<>();
        if (inSupport == Truth.UNKNOWN) {
            open.add(new MissingFact("HOUSEHOLD_KIND", "registration.kind"));
        }
        if (still == Truth.UNKNOWN) {
            open.add(fact);
        }
        return List.of(open);
    }
}
