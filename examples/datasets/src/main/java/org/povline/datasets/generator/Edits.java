package org.povline.datasets.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povline.core.code.Relationship;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Health;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Residence;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Work;

/** Copies of records with one component changed. */
final class Edits {
    private Edits() {}

    static Household members(Household of, List<Person> members) {
        return household(of, of.residence(), of.registration(), of.land(), members, of.incomes());
    }

    static Household member(Household of, int index, Person person) {
        return members(of, replaced(of.members(), index, person));
    }

    static Household residence(Household of, Residence residence) {
        return household(of, residence, of.registration(), of.land(), of.members(), of.incomes());
    }

    static Household registration(Household of, Registration registration) {
        return household(of, of.residence(), registration, of.land(), of.members(), of.incomes());
    }

    static Household land(Household of, Map<LandKind, Fact<LandArea>> land) {
        return household(of, of.residence(), of.registration(), land, of.members(), of.incomes());
    }

    static Household incomes(Household of, List<IncomeStatement> incomes) {
        return household(of, of.residence(), of.registration(), of.land(), of.members(), incomes);
    }

    private static Household household(
            Household of,
            Residence residence,
            Registration registration,
            Map<LandKind, Fact<LandArea>> land,
            List<Person> members,
            List<IncomeStatement> incomes) {
        return new Household(of.key(), residence, registration, of.monitoring(), of.living(), land, members, incomes);
    }

    static <T> List<T> replaced(List<T> list, int index, T element) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, element);
        return copy;
    }

    static Person identity(Person of, Identity identity) {
        return person(of, identity, of.relationship(), of.schooling(), of.health(), of.work(), of.enrollments());
    }

    static Person relationship(Person of, Fact<Relationship> relationship) {
        return person(of, of.identity(), relationship, of.schooling(), of.health(), of.work(), of.enrollments());
    }

    static Person schooling(Person of, Schooling schooling) {
        return person(of, of.identity(), of.relationship(), schooling, of.health(), of.work(), of.enrollments());
    }

    static Person health(Person of, Health health) {
        return person(of, of.identity(), of.relationship(), of.schooling(), health, of.work(), of.enrollments());
    }

    static Person work(Person of, Work work) {
        return person(of, of.identity(), of.relationship(), of.schooling(), of.health(), work, of.enrollments());
    }

    static Person enrollments(Person of, List<Enrollment> enrollments) {
        return person(of, of.identity(), of.relationship(), of.schooling(), of.health(), of.work(), enrollments);
    }

    private static Person person(
            Person of,
            Identity identity,
            Fact<Relationship> relationship,
            Schooling schooling,
            Health health,
            Work work,
            List<Enrollment> enrollments) {
        return new Person(of.key(), identity, relationship, schooling, health, work, enrollments, of.party());
    }

    static Identity name(Identity of, Fact<String> name) {
        return identity(of, name, of.birthDate(), of.documentNumber());
    }

    static Identity birthDate(Identity of, Fact<LocalDate> birthDate) {
        return identity(of, of.name(), birthDate, of.documentNumber());
    }

    static Identity number(Identity of, Fact<String> number) {
        return identity(of, of.name(), of.birthDate(), number);
    }

    private static Identity identity(Identity of, Fact<String> name, Fact<LocalDate> birthDate, Fact<String> number) {
        return new Identity(
                name, of.sex(), birthDate, of.ethnicGroup(), of.documentType(), number, of.phone(), of.maritalStatus());
    }

    static IncomeStatement wages(IncomeStatement of, Fact<Amount> wages) {
        return statement(of, wages, of.statedNet(), of.statedNetPerHead());
    }

    static IncomeStatement net(IncomeStatement of, Fact<Amount> net) {
        return statement(of, of.wages(), net, of.statedNetPerHead());
    }

    static IncomeStatement perHead(IncomeStatement of, Fact<Amount> perHead) {
        return statement(of, of.wages(), of.statedNet(), perHead);
    }

    private static IncomeStatement statement(
            IncomeStatement of, Fact<Amount> wages, Fact<Amount> net, Fact<Amount> perHead) {
        return new IncomeStatement(
                of.period(), wages, of.business(), of.property(), of.transfers(), of.businessCosts(), net, perHead);
    }
}
