package org.povline.datasets.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.MaritalStatus;
import org.povline.core.code.PovertyCause;
import org.povline.core.code.PovertyStatus;
import org.povline.core.registry.DateRange;

/** What a household has and why it may be poor. The shares are made for the example. */
final class Circumstances {
    private static final int YEAR_OF_IDENTIFICATION = 2014;
    private static final int ILLNESS_FIRST = 450;

    private static final List<Dwelling> DWELLINGS = List.of(Dwelling.values());

    private Circumstances() {}

    /** Land and house. */
    static void settle(HouseholdDraft household, Draws draws) {
        int persons = household.persons.size();
        household.paddy = Math.min(400, persons * draws.between(4, 14));
        household.dryField = Math.min(400, persons * draws.between(2, 11));
        household.forest = Math.min(900, draws.below(220) + persons * draws.below(14));
        household.floorSquareMetres = 30 + persons * draws.between(9, 24);
        household.hundredMetresToRoad = draws.weighted(20, 30, 20, 12, 8, 4, 2, 2, 1, 1);
        household.dwelling = household.isRegistered()
                ? draws.weighted(DWELLINGS, 60, 330, 330, 100, 130, 50)
                : draws.weighted(DWELLINGS, 250, 480, 220, 35, 13, 2);
    }

    /** How much speaks for support, from 0 up: nobody who can work, illness, disability. */
    static int need(HouseholdDraft household, LocalDate on) {
        int need = household.hasWorker(on) ? 0 : 4;
        for (PersonDraft person : household.persons) {
            need += person.ailment == Ailment.NONE ? 0 : person.age(on) < 60 ? 3 : 1;
        }
        return need;
    }

    /** Whether it can be a household of wubao: one old person who never had a family. */
    static boolean isWithoutFamily(HouseholdDraft household, LocalDate on) {
        return household.persons.size() == 1
                && household.persons.get(0).age(on) >= 60
                && household.persons.get(0).marital(on) == MaritalStatus.NEVER_MARRIED;
    }

    /** Puts the household into the registry, with the causes that its members show. */
    static void register(HouseholdDraft household, HouseholdKind kind, LocalDate on, Draws draws) {
        household.kind = kind;
        household.identified = DateRange.ofYear(YEAR_OF_IDENTIFICATION);
        household.status = PovertyStatus.POOR;
        household.statusBefore = PovertyStatus.POOR;
        List<PovertyCause> causes = new ArrayList<>(causes(household, on));
        if (causes.isEmpty()) {
            causes.add(draws.oneOf(
                    List.of(PovertyCause.LACK_OF_FUNDS, PovertyCause.LACK_OF_SKILLS, PovertyCause.POOR_TRANSPORT)));
        }
        PovertyCause main = causes.contains(PovertyCause.ILLNESS) && draws.chance(ILLNESS_FIRST)
                ? PovertyCause.ILLNESS
                : draws.oneOf(causes);
        causes.remove(main);
        household.cause = main;
        household.otherCauses = List.copyOf(causes.subList(0, Math.min(causes.size(), 2)));
    }

    private static Set<PovertyCause> causes(HouseholdDraft household, LocalDate on) {
        Set<PovertyCause> causes = EnumSet.noneOf(PovertyCause.class);
        for (PersonDraft person : household.persons) {
            if (!person.isMember(on)) {
                continue;
            }
            if (person.ailment.isIllness()) {
                causes.add(PovertyCause.ILLNESS);
            }
            if (person.ailment.isDisability()) {
                causes.add(PovertyCause.DISABILITY);
            }
            if (person.age(on) > 15 && person.learning.isAtSchool(person, on)) {
                causes.add(PovertyCause.SCHOOLING);
            }
        }
        if (!household.hasWorker(on)) {
            causes.add(PovertyCause.LACK_OF_LABOUR);
        }
        return causes;
    }
}
