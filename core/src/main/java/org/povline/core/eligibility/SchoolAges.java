package org.povline.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.povline.core.code.EducationLevel;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.SchoolStatus;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.standard.NeedsRule;

/**
 * Who must be in school by age, and is not, 义务教育有保障. Whoever is ill or disabled may learn at home, and whoever has
 * finished lower secondary school has what the law asks: a child out of school whose ledger says so does not stand
 * against the household. Nobody finishes before nine years of school (Compulsory Education Law art. 2).
 */
record SchoolAges(NeedsRule rule, LocalDate date) {
    private static final Set<SchoolStatus> OUT_OF_SCHOOL =
            EnumSet.of(SchoolStatus.NOT_AT_SCHOOL, SchoolStatus.PRESCHOOL_AGE);

    private static final int COMPULSORY_YEARS = 9;
    private static final Set<EducationLevel> BELOW_COMPULSORY =
            EnumSet.of(EducationLevel.ILLITERATE, EducationLevel.PRIMARY, EducationLevel.PRESCHOOL_AGE);

    List<Place> places(Household household) {
        List<Place> places = new ArrayList<>(household.members().size());
        for (int i = 0; i < household.members().size(); i++) {
            places.add(place(household.members().get(i), "members[" + i + "]"));
        }
        return places;
    }

    private Place place(Person person, String path) {
        Truth ofAge = Ages.between(person, rule.schoolFromAge(), rule.schoolToAge(), date);
        Truth attends = attends(person);
        Truth truth = ofAge.not().or(attends).or(unable(person)).or(hasFinished(person));
        return new Place(person.key(), truth, truth == Truth.UNKNOWN ? List.of(open(person, path)) : List.of());
    }

    /** Kindergarten is no school, but for those of the first year: where conditions lack, school begins a year later. */
    private Truth attends(Person person) {
        Fact<SchoolStatus> status = person.schooling().attending();
        Truth beyondKindergarten = status.test(SchoolStatus.PRESCHOOL::equals)
                .and(Ages.atLeast(person, rule.schoolFromAge() + 1, date))
                .not();
        return status.test(found -> !OUT_OF_SCHOOL.contains(found)).and(beyondKindergarten);
    }

    private Truth hasFinished(Person person) {
        return isOldEnoughToHaveFinished(person)
                .and(person.schooling().attained().test(level -> !BELOW_COMPULSORY.contains(level)));
    }

    private Truth isOldEnoughToHaveFinished(Person person) {
        return Ages.atLeast(person, rule.schoolFromAge() + COMPULSORY_YEARS, date);
    }

    private static Truth unable(Person person) {
        return person.health()
                .conditions()
                .test(conditions -> conditions.contains(HealthCondition.DISABLED)
                        || conditions.contains(HealthCondition.SERIOUS_ILLNESS));
    }

    private Set<MissingFact> open(Person person, String path) {
        Set<MissingFact> open = new LinkedHashSet<>();
        if (Ages.atLeast(person, 0, date) == Truth.UNKNOWN) {
            open.add(new MissingFact("BIRTH_DATE", path + ".identity.birthDate"));
        }
        if (!person.schooling().attending().isKnown()) {
            open.add(new MissingFact("SCHOOL_STATUS", path + ".schooling.attending"));
        }
        if (isOldEnoughToHaveFinished(person) == Truth.SATISFIED
                && !person.schooling().attained().isKnown()) {
            open.add(new MissingFact("EDUCATION_ATTAINED", path + ".schooling.attained"));
        }
        if (!person.health().conditions().isKnown()) {
            open.add(new MissingFact("HEALTH", path + ".health.conditions"));
        }
        return open;
    }
}
