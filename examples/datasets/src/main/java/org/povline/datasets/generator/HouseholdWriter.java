package org.povline.datasets.generator;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.povline.core.code.CodeSystem;
import org.povline.core.code.Coded;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.IdDocumentType;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.PoliticalStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Distance;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.Health;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Monitoring;
import org.povline.core.registry.PartyMembership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Residence;
import org.povline.core.registry.Work;

/**
 * Writes a draft as the household that a ledger of one day holds. What ledgers of the years from 2014 to 2017 do not
 * ask for, monitoring above all, is {@code NOT_ASKED}. A disabled person's document is the certificate, whose number
 * begins with the identity number, as the registry has it.
 */
final class HouseholdWriter {
    private static final int WORKING_AGE = 16;
    private static final int PENSION_AGE = 60;

    private static final Monitoring NOT_YET_MONITORED =
            Monitoring.of(Facts.notAsked(), Facts.notAsked(), List.of(), Facts.notAsked(), Facts.notAsked());
    private static final Fact<Amount> BASIC_PENSION = Fact.of(Amount.ofYuan(Incomes.BASIC_PENSION_PER_MONTH));

    private static final Enrollment MEDICAL = of(Programme.COOPERATIVE_MEDICAL, true);
    private static final Enrollment NO_MEDICAL = of(Programme.COOPERATIVE_MEDICAL, false);
    private static final Enrollment EMPLOYEE_MEDICAL = of(Programme.EMPLOYEE_MEDICAL, true);
    private static final Enrollment NO_EMPLOYEE_MEDICAL = of(Programme.EMPLOYEE_MEDICAL, false);
    private static final Enrollment EMPLOYEE_PENSION = of(Programme.EMPLOYEE_PENSION, true);
    private static final Enrollment NO_EMPLOYEE_PENSION = of(Programme.EMPLOYEE_PENSION, false);
    private static final Enrollment PENSION = of(Programme.RESIDENT_PENSION, true);
    private static final Enrollment NO_PENSION = of(Programme.RESIDENT_PENSION, false);
    private static final Enrollment PENSION_PAID = Enrollment.of(Programme.RESIDENT_PENSION, Facts.YES, BASIC_PENSION);

    private static final Fact<Count> NO_MONTHS = Fact.of(Count.of(0));
    private static final Work NO_LABOUR = atHome(LabourCapacity.NONE);
    private static final Work LOST = atHome(LabourCapacity.LOST);
    private static final Work ORDINARY = atHome(LabourCapacity.ORDINARY);

    private static final Registration ORDINARY_FARM = Registration.of(
            Fact.of(HouseholdKind.ORDINARY_FARM),
            Facts.notApplicable(),
            Facts.notApplicable(),
            Facts.notApplicable(),
            Facts.notApplicable(),
            List.of());

    /** One fact for each state: most persons share them. */
    private static final Map<Ailment, Health> HEALTH = Arrays.stream(Ailment.values())
            .collect(Collectors.toMap(
                    ailment -> ailment,
                    ailment -> Health.of(Fact.of(ailment.conditions()), Facts.notApplicable()),
                    (some, same) -> some,
                    () -> new EnumMap<>(Ailment.class)));

    private final LocalDate on;

    HouseholdWriter(LocalDate on) {
        this.on = on;
    }

    private static Enrollment of(Programme programme, boolean enrolled) {
        return Enrollment.of(programme, Facts.of(enrolled), Facts.notApplicable());
    }

    private static Work atHome(LabourCapacity capacity) {
        return Work.of(Fact.of(capacity), Facts.notApplicable(), NO_MONTHS, Facts.NO);
    }

    Household write(HouseholdDraft draft, List<IncomeStatement> incomes, int months) {
        List<Person> members = new ArrayList<>(draft.persons.size());
        for (PersonDraft person : draft.persons) {
            if (person.isMember(on)) {
                members.add(write(draft, person, months));
            }
        }
        return new Household(
                draft.key,
                residence(draft),
                registration(draft),
                NOT_YET_MONITORED,
                draft.dwelling.living(
                        LandArea.ofSquareMetres(BigDecimal.valueOf(draft.floorSquareMetres)),
                        Distance.ofKilometres(BigDecimal.valueOf(draft.hundredMetresToRoad, 1))),
                land(draft),
                members,
                incomes);
    }

    private static Residence residence(HouseholdDraft draft) {
        return Residence.of(
                Fact.of(draft.site.village()),
                Fact.of(draft.hamlet),
                Fact.of(draft.villagerGroup),
                Fact.of(draft.site.phone(draft.number)));
    }

    private Registration registration(HouseholdDraft draft) {
        if (!draft.isRegistered()) {
            return ORDINARY_FARM;
        }
        boolean changed = !on.isBefore(draft.statusSince);
        boolean lifted = draft.lifted != null && !on.isBefore(draft.lifted.startInclusive());
        return Registration.of(
                Fact.of(draft.kind),
                Fact.of(changed ? draft.status : draft.statusBefore),
                Fact.orNotReported(draft.identified == null ? null : Fact.of(draft.identified)),
                lifted && draft.lifted != null ? Fact.of(draft.lifted) : Facts.notApplicable(),
                Fact.orNotReported(draft.cause == null ? null : Fact.of(draft.cause)),
                draft.otherCauses);
    }

    private static Map<LandKind, Fact<LandArea>> land(HouseholdDraft draft) {
        Map<LandKind, Fact<LandArea>> land = new EnumMap<>(LandKind.class);
        land.put(LandKind.CULTIVATED, tenthsOfMu(draft.paddy + draft.dryField));
        land.put(LandKind.PADDY, tenthsOfMu(draft.paddy));
        land.put(LandKind.DRY_FIELD, tenthsOfMu(draft.dryField));
        land.put(LandKind.FOREST, tenthsOfMu(draft.forest));
        return land;
    }

    private static Fact<LandArea> tenthsOfMu(int tenths) {
        return Fact.of(LandArea.ofMu(BigDecimal.valueOf(tenths, 1)));
    }

    private Person write(HouseholdDraft household, PersonDraft person, int months) {
        String number = Numbering.number(household.site.county(), person.cell, person.born, person.male);
        String certificate = number + certificateDigits(person);
        return new Person(
                Site.personKey(household.key, person.slot),
                identity(household, person, person.ailment.isDisability() ? certificate : number),
                Fact.of(person.relationship),
                person.learning.schooling(person, on),
                health(person, certificate),
                work(person, months),
                enrollments(person),
                party(person));
    }

    private Identity identity(HouseholdDraft household, PersonDraft person, String number) {
        boolean head = person.relationship == Relationship.HEAD;
        return new Identity(
                Fact.of(person.name),
                Fact.of(person.male ? Sex.MALE : Sex.FEMALE),
                Fact.of(person.born),
                Fact.of(person.group),
                Fact.of(
                        person.ailment.isDisability()
                                ? IdDocumentType.DISABILITY_CERTIFICATE
                                : IdDocumentType.RESIDENT_ID),
                Fact.of(number),
                head ? Fact.of(household.site.phone(household.number)) : Facts.notAsked(),
                Fact.of(person.marital(on)));
    }

    private static String certificateDigits(PersonDraft person) {
        return person.disability == null || person.level == null ? "" : digit(person.disability) + digit(person.level);
    }

    private static Health health(PersonDraft person, String certificate) {
        return person.disability == null || person.level == null
                ? requireNonNull(HEALTH.get(person.ailment))
                : Health.of(
                        Fact.of(person.ailment.conditions()),
                        Fact.of(new Disability(
                                Fact.of(person.disability), Fact.of(person.level), Fact.of(certificate))));
    }

    private static String digit(Coded kindOrLevel) {
        return kindOrLevel.code(CodeSystem.GB_T_26341).orElseThrow();
    }

    private Work work(PersonDraft person, int months) {
        int age = person.age(on);
        if (age < WORKING_AGE || age >= PENSION_AGE || person.learning.isAtSchool(person, on)) {
            return NO_LABOUR;
        }
        if (person.ailment != Ailment.NONE) {
            return LOST;
        }
        return person.migrant && months > 0 ? away(person, months) : ORDINARY;
    }

    private static Work away(PersonDraft person, int months) {
        return Work.of(
                Fact.of(person.skilled ? LabourCapacity.SKILLED : LabourCapacity.ORDINARY),
                Fact.of(person.place),
                Fact.of(Count.of(months)),
                Facts.NO);
    }

    private List<Enrollment> enrollments(PersonDraft person) {
        boolean employee = person.employee && person.isAway(on);
        if (employee) {
            return List.of(NO_MEDICAL, EMPLOYEE_MEDICAL, NO_PENSION, EMPLOYEE_PENSION);
        }
        Enrollment medical = person.medical ? MEDICAL : NO_MEDICAL;
        if (person.age(on) < WORKING_AGE || person.learning.isAtSchool(person, on)) {
            return List.of(medical, NO_EMPLOYEE_MEDICAL);
        }
        return List.of(medical, NO_EMPLOYEE_MEDICAL, pension(person), NO_EMPLOYEE_PENSION);
    }

    private Enrollment pension(PersonDraft person) {
        if (person.age(on) >= PENSION_AGE) {
            return PENSION_PAID;
        }
        return person.pension ? PENSION : NO_PENSION;
    }

    private Fact<PartyMembership> party(PersonDraft person) {
        LocalDate joined = person.partyJoined;
        LocalDate full = person.partyFull;
        if (joined == null || full == null || on.isBefore(joined)) {
            return Facts.notApplicable();
        }
        boolean probationary = on.isBefore(full);
        return Fact.of(new PartyMembership(
                Fact.of(probationary ? PoliticalStatus.PROBATIONARY_PARTY_MEMBER : PoliticalStatus.PARTY_MEMBER),
                Fact.of(joined),
                probationary ? Facts.notApplicable() : Fact.of(full)));
    }
}
