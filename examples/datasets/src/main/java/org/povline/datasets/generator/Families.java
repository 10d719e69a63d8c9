package org.povline.datasets.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.EthnicGroup;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.WorkPlace;

/**
 * Draws the persons of one household: who lives together, how old, how well, how schooled, and who works away.
 *
 * <p>The shares below are made for the example: they give villages of large households with three generations, many
 * workers away and many old people and children who stay, as reports describe them, and measure no place. Held by
 * construction: men marry at 22 and women at 20 at the earliest (Civil Code art. 1047), a mother is at least 20 years
 * older than her child, and a father at least 21.
 */
final class Families {
    private static final int OLDEST = 96;
    private static final int OLDEST_CHILD_AT_HOME = 35;
    private static final int TAPER = 10;
    private static final int MALE_BIRTHS = 525;
    private static final int[] FORMS = {60, 60, 400, 440, 40};
    private static final int[] CHILDREN = {40, 220, 410, 240, 90};
    private static final int[] MIGRATION = {330, 270, 340, 60};

    private static final List<Learning> LEARNINGS = List.of(Learning.values());
    private static final List<Ailment> AILMENTS = List.of(Ailment.values());
    private static final List<DisabilityKind> KINDS = List.of(DisabilityKind.values());
    private static final List<DisabilityLevel> LEVELS = List.of(DisabilityLevel.values());
    private static final List<WorkPlace> PLACES = List.of(WorkPlace.values());

    private final Numbering numbering;
    private final LocalDate on;

    Families(Numbering numbering, LocalDate on) {
        this.numbering = numbering;
        this.on = on;
    }

    /** Who a person is in the family, before it is known who its head is. */
    private enum Role {
        GRANDFATHER,
        GRANDMOTHER,
        HUSBAND,
        WIFE,
        SON,
        DAUGHTER,
        SONS_WIFE,
        GRANDSON,
        GRANDDAUGHTER,
        BROTHER;

        boolean isMale() {
            return this == GRANDFATHER || this == HUSBAND || this == SON || this == GRANDSON || this == BROTHER;
        }
    }

    private record Sketch(Role role, int age, MaritalStatus marital) {}

    HouseholdDraft draw(Site site, int number, Draws draws) {
        HouseholdDraft household = new HouseholdDraft(site, number, draws.fork(-1));
        List<Sketch> family = family(draws);
        Role head = head(family, draws);
        char surname = Names.surname(draws);
        EthnicGroup group = group(draws);
        add(household, family, sketch -> sketch.role == head, head, draws);
        add(household, family, sketch -> sketch.role != head, head, draws);
        for (PersonDraft person : household.persons) {
            boolean marriedIn = isMarriedIn(person.relationship);
            person.name = Names.person(marriedIn ? Names.surname(draws) : surname, draws);
            person.group = marriedIn && draws.chance(150) ? EthnicGroup.HAN : group;
        }
        sendAway(household, draws);
        return household;
    }

    private interface Choice {
        boolean takes(Sketch sketch);
    }

    private void add(HouseholdDraft household, List<Sketch> family, Choice choice, Role head, Draws draws) {
        for (Sketch sketch : family) {
            if (choice.takes(sketch) && household.persons.size() < Site.PERSONS_A_HOUSEHOLD) {
                household.persons.add(person(household, sketch, head, draws));
            }
        }
    }

    private PersonDraft person(HouseholdDraft household, Sketch sketch, Role head, Draws draws) {
        PersonDraft person = newcomer(household, sketch.role.isMale(), sketch.age, draws);
        person.relationship = relationship(sketch.role, head);
        person.marital = sketch.marital;
        return person;
    }

    /** A person of this age in the household's next place, with everything drawn that depends on age and sex alone. */
    PersonDraft newcomer(HouseholdDraft household, boolean male, int age, Draws draws) {
        int slot = household.persons.size();
        int cell = numbering.cell(household.site.ordinal(household.number, slot));
        PersonDraft person = new PersonDraft(slot, cell, male, Numbering.birthDate(cell, age, on));
        person.learning = learning(person.born.getYear(), male, draws);
        person.preschool = draws.chance(700);
        person.ailment = ailment(age, draws);
        if (person.ailment.isDisability()) {
            certify(person, draws);
        }
        person.medical = !draws.chance(14);
        person.pension = age >= 60 || draws.chance(760);
        return person;
    }

    static void certify(PersonDraft person, Draws draws) {
        person.disability = draws.weighted(KINDS, 14, 16, 5, 45, 12, 6, 2);
        person.level = draws.weighted(LEVELS, 12, 22, 33, 33);
    }

    private static List<Sketch> family(Draws draws) {
        List<Sketch> family = new ArrayList<>(Site.PERSONS_A_HOUSEHOLD);
        switch (draws.weighted(FORMS)) {
            case 0 -> elders(family, spread(58, 88, draws), draws);
            case 1 -> couple(family, spread(42, 72, draws), draws);
            case 2 -> withChildren(family, spread(23, 60, draws), draws);
            case 3 -> threeGenerations(family, spread(23, 61, draws), draws);
            default -> family.add(new Sketch(Role.HUSBAND, spread(30, 82, draws), MaritalStatus.NEVER_MARRIED));
        }
        return family;
    }

    /**
     * Rarer towards both ends. Where ages broke off, the last years would hold husbands whose wives, a little younger,
     * are missing on the other side of the break.
     */
    private static int spread(int from, int to, Draws draws) {
        return from + draws.below(to - from - TAPER + 2) + draws.below(TAPER);
    }

    private static void couple(List<Sketch> family, int age, Draws draws) {
        family.add(new Sketch(Role.HUSBAND, age, MaritalStatus.MARRIED));
        family.add(new Sketch(Role.WIFE, wifeAge(age, draws), MaritalStatus.MARRIED));
    }

    private static int wifeAge(int husband, Draws draws) {
        return Math.max(22, husband - draws.between(-1, 3));
    }

    private static void withChildren(List<Sketch> family, int age, Draws draws) {
        int wife = wifeAge(age, draws);
        int parents = draws.weighted(930, 40, 30);
        MaritalStatus marital = parents == 0
                ? MaritalStatus.MARRIED
                : draws.chance(500) ? MaritalStatus.WIDOWED : MaritalStatus.DIVORCED;
        if (parents != 2) {
            family.add(new Sketch(Role.HUSBAND, age, marital));
        }
        if (parents != 1) {
            family.add(new Sketch(Role.WIFE, wife, marital));
        }
        children(family, Math.min(age - 1, wife), draws);
    }

    private static void children(List<Sketch> family, int younger, Draws draws) {
        int children = draws.weighted(CHILDREN);
        int age = younger - draws.between(20, 25);
        for (int i = 0; i < children && age >= 0; i++) {
            boolean male = draws.chance(MALE_BIRTHS);
            if (staysAtHome(male, age, draws)) {
                child(family, male, age, draws);
            }
            age -= draws.between(2, 4);
        }
    }

    /** Daughters marry out in their early twenties; sons found households of their own by and by. */
    private static boolean staysAtHome(boolean male, int age, Draws draws) {
        int leaving = male ? 140 * Math.max(0, age - 24) : Math.min(760, 185 * Math.max(0, age - 20));
        return age <= OLDEST_CHILD_AT_HOME && !draws.chance(leaving);
    }

    private static void child(List<Sketch> family, boolean male, int age, Draws draws) {
        boolean married = male && age >= 23 && family.size() <= 6 && draws.chance(650);
        MaritalStatus marital = married ? MaritalStatus.MARRIED : MaritalStatus.NEVER_MARRIED;
        family.add(new Sketch(male ? Role.SON : Role.DAUGHTER, age, marital));
        if (married) {
            int wife = Math.max(21, age - draws.between(0, 2));
            family.add(new Sketch(Role.SONS_WIFE, wife, MaritalStatus.MARRIED));
            grandchild(family, wife - 20 - draws.below(3), draws);
        }
    }

    private static void grandchild(List<Sketch> family, int oldest, Draws draws) {
        if (oldest >= 0 && draws.chance(850)) {
            boolean male = draws.chance(MALE_BIRTHS);
            family.add(new Sketch(
                    male ? Role.GRANDSON : Role.GRANDDAUGHTER, draws.below(oldest + 1), MaritalStatus.NEVER_MARRIED));
        }
    }

    private static void threeGenerations(List<Sketch> family, int age, Draws draws) {
        int father = age + draws.between(21, 31);
        elders(family, father, draws);
        if (draws.chance(60)) {
            family.add(new Sketch(Role.BROTHER, Math.max(18, age - draws.between(1, 6)), MaritalStatus.NEVER_MARRIED));
        }
        withChildren(family, age, draws);
    }

    /** The old couple, or whom of the two the years have left. */
    private static void elders(List<Sketch> family, int father, Draws draws) {
        int mother = father - draws.below(2);
        boolean fatherLives = father <= OLDEST && draws.chance(1000 - mortality(father, 13));
        boolean motherLives = mother <= OLDEST && draws.chance(1000 - mortality(mother, 10));
        MaritalStatus marital = fatherLives && motherLives ? MaritalStatus.MARRIED : MaritalStatus.WIDOWED;
        if (fatherLives) {
            family.add(new Sketch(Role.GRANDFATHER, father, marital));
        }
        if (motherLives || (!fatherLives && mother <= OLDEST)) {
            family.add(new Sketch(Role.GRANDMOTHER, mother, marital));
        }
    }

    private static int mortality(int age, int perYear) {
        return Math.min(900, 80 + Math.max(0, age - 55) * perYear);
    }

    private static Role head(List<Sketch> family, Draws draws) {
        boolean oldFather = family.get(0).role == Role.GRANDFATHER && family.get(0).age < 75 && draws.chance(220);
        boolean grown = family.stream().noneMatch(sketch -> sketch.role == Role.SONS_WIFE);
        if (oldFather && grown) {
            return Role.GRANDFATHER;
        }
        for (Role role : List.of(Role.HUSBAND, Role.WIFE, Role.GRANDFATHER)) {
            if (family.stream().anyMatch(sketch -> sketch.role == role)) {
                return role;
            }
        }
        return Role.GRANDMOTHER;
    }

    private static Relationship relationship(Role role, Role head) {
        if (role == head) {
            return Relationship.HEAD;
        }
        return head == Role.GRANDFATHER || head == Role.GRANDMOTHER ? toElder(role) : toParent(role, head);
    }

    private static Relationship toElder(Role role) {
        return switch (role) {
            case GRANDFATHER, GRANDMOTHER -> Relationship.SPOUSE;
            case HUSBAND, BROTHER -> Relationship.SON;
            case WIFE -> Relationship.DAUGHTER_IN_LAW;
            case SON -> Relationship.SONS_SON;
            case DAUGHTER -> Relationship.SONS_DAUGHTER;
            case GRANDSON -> Relationship.GREAT_GRANDSON;
            case GRANDDAUGHTER -> Relationship.GREAT_GRANDDAUGHTER;
            case SONS_WIFE -> Relationship.OTHER;
        };
    }

    private static Relationship toParent(Role role, Role head) {
        boolean headIsWife = head == Role.WIFE;
        return switch (role) {
            case GRANDFATHER -> headIsWife ? Relationship.HUSBANDS_FATHER : Relationship.FATHER;
            case GRANDMOTHER -> headIsWife ? Relationship.HUSBANDS_MOTHER : Relationship.MOTHER;
            case HUSBAND, WIFE -> Relationship.SPOUSE;
            case SON -> Relationship.SON;
            case DAUGHTER -> Relationship.DAUGHTER;
            case SONS_WIFE -> Relationship.DAUGHTER_IN_LAW;
            case GRANDSON -> Relationship.SONS_SON;
            case GRANDDAUGHTER -> Relationship.SONS_DAUGHTER;
            case BROTHER -> headIsWife ? Relationship.OTHER : Relationship.SIBLING;
        };
    }

    private static boolean isMarriedIn(Relationship relationship) {
        return switch (relationship) {
            case SPOUSE, MOTHER, DAUGHTER_IN_LAW, HUSBANDS_MOTHER -> true;
            default -> false;
        };
    }

    private static EthnicGroup group(Draws draws) {
        return switch (draws.weighted(420, 380, 150, 50)) {
            case 0 -> EthnicGroup.BUYEI;
            case 1 -> EthnicGroup.HAN;
            case 2 -> EthnicGroup.MIAO;
            default -> EthnicGroup.SHUI;
        };
    }

    private static Learning learning(int born, boolean male, Draws draws) {
        if (born >= 1998) {
            return draws.weighted(LEARNINGS, 0, 0, 400, 210, 220, 170);
        }
        if (born >= 1986) {
            return draws.weighted(LEARNINGS, 0, 0, 560, 140, 160, 140);
        }
        if (born >= 1970) {
            return draws.weighted(LEARNINGS, 0, 300, 600, 20, 60, 20);
        }
        int illiterate = (born < 1950 ? 380 : 120) * (male ? 1 : 2);
        return draws.weighted(LEARNINGS, illiterate, 450, born < 1950 ? 60 : 330, 0, 30);
    }

    private static Ailment ailment(int age, Draws draws) {
        if (age < 16) {
            return draws.weighted(AILMENTS, 990, 1, 3, 6);
        }
        if (age < 45) {
            return draws.weighted(AILMENTS, 966, 12, 5, 15, 2);
        }
        return age < 60 ? draws.weighted(AILMENTS, 909, 45, 14, 26, 6) : draws.weighted(AILMENTS, 600, 290, 30, 45, 35);
    }

    private void sendAway(HouseholdDraft household, Draws draws) {
        int pattern = draws.weighted(MIGRATION);
        for (PersonDraft person : household.persons) {
            person.migrant = draws.chance(chanceToBeAway(person, pattern));
            person.place = draws.weighted(PLACES, 60, 120, 200, 620);
            person.skilled = person.migrant && draws.chance(200);
            person.employee = person.migrant && person.place == WorkPlace.OUTSIDE_PROVINCE && draws.chance(40);
        }
    }

    /** The couple's work is one decision: neither, he, both, or she. */
    private int chanceToBeAway(PersonDraft person, int pattern) {
        int age = person.age(on);
        if (age >= 55) {
            return 40;
        }
        if (person.marital == MaritalStatus.MARRIED) {
            boolean away = pattern == 2 || pattern == (person.male ? 1 : 3);
            return away ? 950 : 0;
        }
        return age < 32 ? 620 : 250;
    }
}
