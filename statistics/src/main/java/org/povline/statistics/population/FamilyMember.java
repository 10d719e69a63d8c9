package org.povline.statistics.population;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.code.Sex;
import org.povline.core.code.WorkPlace;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.CompletedYears;
import org.povline.core.registry.Person;

/** What a ledger tells of a member to those who stay behind; what it does not tell is unknown. */
record FamilyMember(Person person, Optional<Integer> age) {
    private static final int LABOUR_FROM = 16;
    private static final int LABOUR_BELOW = 60;
    private static final Count MONTHS_AWAY = Count.of(6);
    private static final Set<LabourCapacity> INCAPABLE = EnumSet.of(LabourCapacity.LOST, LabourCapacity.NONE);

    static FamilyMember of(Person person, LocalDate asOf) {
        return new FamilyMember(
                person,
                person.identity()
                        .birthDate()
                        .known()
                        .filter(born -> !born.isAfter(asOf))
                        .map(born -> CompletedYears.of(born, asOf)));
    }

    Truth isAged(IntPredicate wanted) {
        return age.map(years -> Truth.of(wanted.test(years))).orElse(Truth.UNKNOWN);
    }

    Truth isOfSex(Sex wanted) {
        return person.identity()
                .sex()
                .truth(sex -> sex == Sex.MALE || sex == Sex.FEMALE ? Truth.of(sex == wanted) : Truth.UNKNOWN);
    }

    boolean isKnownAs(Set<Relationship> wanted) {
        return person.relationship().known().filter(wanted::contains).isPresent();
    }

    /** Who works outside the township for six months of the year or more. */
    Truth isAway() {
        Truth isElsewhere = person.work().place().test(place -> place != WorkPlace.IN_TOWNSHIP);
        Truth isLong = person.work()
                .monthsAway()
                .truth(months -> months.isBelow(MONTHS_AWAY).not());
        return isElsewhere.and(isLong);
    }

    Truth isCapable() {
        return person.work().capacity().test(capacity -> !INCAPABLE.contains(capacity));
    }

    /** Of 16 to 59, able and not at school; who is away for work shows it by that. */
    Truth isLabour() {
        return isAged(years -> years >= LABOUR_FROM && years < LABOUR_BELOW)
                .and(isAway().or(isCapable().and(isAtSchool().not())));
    }

    /** A ledger states the level attained of those who do not attend. */
    private Truth isAtSchool() {
        Truth attends = person.schooling()
                .attending()
                .test(status -> status != SchoolStatus.NOT_AT_SCHOOL && status != SchoolStatus.PRESCHOOL_AGE);
        boolean hasLeft = person.schooling().attained().isKnown();
        return attends == Truth.UNKNOWN && hasLeft ? Truth.NOT_SATISFIED : attends;
    }

    /** A key is no name, but what is told of whom is nobody's to print. */
    @Override
    public String toString() {
        return "FamilyMember";
    }
}
