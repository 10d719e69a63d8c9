package org.povline.datasets.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PovertyCause;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Relationship;
import org.povline.core.registry.DateRange;

/** A household before it is written. Mutable like its {@link PersonDraft persons}, and seen by nobody else. */
final class HouseholdDraft {
    final Site site;
    final int number;
    final String key;
    private final Draws origin;
    final List<PersonDraft> persons = new ArrayList<>(Site.PERSONS_A_HOUSEHOLD);

    String hamlet = "";
    String villagerGroup = "";

    HouseholdKind kind = HouseholdKind.ORDINARY_FARM;

    @Nullable
    PovertyCause cause;

    List<PovertyCause> otherCauses = List.of();
    PovertyStatus status = PovertyStatus.POOR;
    PovertyStatus statusBefore = PovertyStatus.POOR;
    LocalDate statusSince = LocalDate.MIN;

    @Nullable
    DateRange lifted;

    @Nullable
    DateRange identified;

    /** Tenths of a mu. */
    int paddy;

    int dryField;
    int forest;
    Dwelling dwelling = Dwelling.SOUND;
    int floorSquareMetres = 100;
    int hundredMetresToRoad = 1;

    HouseholdDraft(Site site, int number, Draws origin) {
        this.site = site;
        this.number = number;
        this.key = site.householdKey(number);
        this.origin = origin;
    }

    /** A stream of this household's own, from its start each time, so that what is drawn from it holds for every year. */
    Draws draws() {
        return origin.fork(0);
    }

    boolean isRegistered() {
        return kind != HouseholdKind.ORDINARY_FARM;
    }

    boolean isSupported() {
        return kind == HouseholdKind.DIBAO_POOR || kind == HouseholdKind.WUBAO_POOR;
    }

    int members(LocalDate on) {
        int members = 0;
        for (PersonDraft person : persons) {
            members += person.isMember(on) ? 1 : 0;
        }
        return members;
    }

    int away(LocalDate on) {
        int away = 0;
        for (PersonDraft person : persons) {
            away += person.isMember(on) && person.isAway(on) ? 1 : 0;
        }
        return away;
    }

    int aged(int from, LocalDate on) {
        int aged = 0;
        for (PersonDraft person : persons) {
            aged += person.isMember(on) && person.age(on) >= from ? 1 : 0;
        }
        return aged;
    }

    boolean hasWorker(LocalDate on) {
        for (PersonDraft person : persons) {
            if (person.isMember(on) && person.canWork(on)) {
                return true;
            }
        }
        return false;
    }

    Optional<PersonDraft> member(Relationship relationship) {
        return persons.stream()
                .filter(person -> person.relationship == relationship)
                .findFirst();
    }
}
