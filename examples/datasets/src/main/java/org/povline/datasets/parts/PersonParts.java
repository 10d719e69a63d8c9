package org.povline.datasets.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.Relationship;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Health;
import org.povline.core.registry.Identity;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;

/** The parts of a person. */
public final class PersonParts {
    public static final Part<Person, String> KEY = Part.of(Person.class, "key", Person::key);
    public static final Part<Person, Identity> IDENTITY = Part.of(Person.class, "identity", Person::identity);
    public static final Part<Person, Fact<Relationship>> RELATIONSHIP =
            Part.of(Person.class, "relationship", Person::relationship);
    public static final Part<Person, Schooling> SCHOOLING = Part.of(Person.class, "schooling", Person::schooling);
    public static final Part<Person, Health> HEALTH = Part.of(Person.class, "health", Person::health);
    public static final Part<Person, Work> WORK = Part.of(Person.class, "work", Person::work);
    public static final Part<Person, List<Enrollment>> ENROLLMENTS =
            Part.of(Person.class, "enrollments", Person::enrollments);
    public static final Part<Person, Fact<PartyMembership>> PARTY = Part.of(Person.class, "party", Person::party);

    public static final Part<Person, Fact<String>> NAME =
            IDENTITY.then(Part.of(Identity.class, "name", Identity::name));
    public static final Part<Person, Fact<LocalDate>> BIRTH_DATE =
            IDENTITY.then(Part.of(Identity.class, "birthDate", Identity::birthDate));
    public static final Part<Person, Fact<String>> DOCUMENT_NUMBER =
            IDENTITY.then(Part.of(Identity.class, "documentNumber", Identity::documentNumber));
    public static final Part<Person, Fact<MaritalStatus>> MARITAL_STATUS =
            IDENTITY.then(Part.of(Identity.class, "maritalStatus", Identity::maritalStatus));

    public static final Part<Person, Fact<Set<HealthCondition>>> CONDITIONS =
            HEALTH.then(Part.of(Health.class, "conditions", Health::conditions));
    public static final Part<Person, Fact<Disability>> DISABILITY =
            HEALTH.then(Part.of(Health.class, "disability", Health::disability));
    public static final Part<Disability, Fact<String>> CERTIFICATE_NUMBER =
            Part.of(Disability.class, "certificateNumber", Disability::certificateNumber);

    public static final Part<Person, Fact<LabourCapacity>> CAPACITY =
            WORK.then(Part.of(Work.class, "capacity", Work::capacity));
    public static final Part<Person, Fact<Count>> MONTHS_AWAY =
            WORK.then(Part.of(Work.class, "monthsAway", Work::monthsAway));

    public static final Part<Enrollment, Fact<YesNo>> ENROLLED =
            Part.of(Enrollment.class, "enrolled", Enrollment::enrolled);

    private PersonParts() {}
}
