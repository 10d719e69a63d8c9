package org.povline.core.repair;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.Person;

/** Where a member's identity holds what can be repaired. */
record IdentityPlaces(int member) {
    Change.Place<String> documentNumber() {
        return place(
                "documentNumber",
                Identity::documentNumber,
                (identity, number) -> with(identity, identity.sex(), identity.birthDate(), number));
    }

    Change.Place<Sex> sex() {
        return place(
                "sex",
                Identity::sex,
                (identity, sex) -> with(identity, sex, identity.birthDate(), identity.documentNumber()));
    }

    Change.Place<LocalDate> birthDate() {
        return place(
                "birthDate",
                Identity::birthDate,
                (identity, day) -> with(identity, identity.sex(), day, identity.documentNumber()));
    }

    private <T> Change.Place<T> place(String name, Function<Identity, Fact<T>> reading, Writing<T> writing) {
        return new Change.Place<>(
                "members[" + member + "].identity." + name,
                household -> member < household.members().size()
                        ? reading.apply(household.members().get(member).identity())
                        : Fact.notReported(),
                (household, value) -> with(household, identity -> writing.with(identity, Fact.of(value))));
    }

    private Household with(Household household, UnaryOperator<Identity> writing) {
        List<Person> members = new ArrayList<>(household.members());
        members.set(member, with(members.get(member), writing));
        return household.withMembers(members);
    }

    private static Person with(Person person, UnaryOperator<Identity> writing) {
        return new Person(
                person.key(),
                writing.apply(person.identity()),
                person.relationship(),
                person.schooling(),
                person.health(),
                person.work(),
                person.enrollments(),
                person.party());
    }

    private static Identity with(Identity identity, Fact<Sex> sex, Fact<LocalDate> birthDate, Fact<String> number) {
        return new Identity(
                identity.name(),
                sex,
                birthDate,
                identity.ethnicGroup(),
                identity.documentType(),
                number,
                identity.phone(),
                identity.maritalStatus());
    }

    @FunctionalInterface
    private interface Writing<T> {
        Identity with(Identity identity, Fact<T> value);
    }
}
