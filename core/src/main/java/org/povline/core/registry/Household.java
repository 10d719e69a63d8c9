package org.povline.core.registry;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Map;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.LandArea;

/**
 * A household with its members.
 *
 * @param key 户编号, the household's number in the ledger; never an identity number
 * @param residence where it lives
 * @param registration its place in the poverty registry
 * @param monitoring whether and why it is watched
 * @param living how it lives
 * @param land the land that it works, by kind
 * @param members the persons, in the ledger's order
 * @param incomes its income statements, one a period
 */
public record Household(
        String key,
        Residence residence,
        Registration registration,
        Monitoring monitoring,
        LivingConditions living,
        Map<LandKind, Fact<LandArea>> land,
        List<Person> members,
        List<IncomeStatement> incomes) {
    /** Refuses a household without key; takes what else is left out as not reported. */
    public Household {
        Keys.require(key);
        residence = requireNonNullElse(residence, Residence.NOT_REPORTED);
        registration = requireNonNullElse(registration, Registration.NOT_REPORTED);
        monitoring = requireNonNullElse(monitoring, Monitoring.NOT_REPORTED);
        living = requireNonNullElse(living, LivingConditions.NOT_REPORTED);
        land = Absent.map(land);
        members = Absent.list(members);
        incomes = Absent.list(incomes);
    }

    /**
     * Whether a text can be the key of a household or a person: 1 to 64 of the signs 0-9, A-Z, a-z, '.', '_' and '-',
     * no part of which is an identity, certificate or mobile number.
     */
    public static boolean isKey(String text) {
        return Keys.isKey(text);
    }

    /** A household of which nothing is known yet. */
    public static Household blank(String key) {
        return new Household(
                key,
                Residence.NOT_REPORTED,
                Registration.NOT_REPORTED,
                Monitoring.NOT_REPORTED,
                LivingConditions.NOT_REPORTED,
                Map.of(),
                List.of(),
                List.of());
    }

    /** The same household living elsewhere. */
    public Household withResidence(Residence residence) {
        return new Household(key, residence, registration, monitoring, living, land, members, incomes);
    }

    /** The same household with another place in the poverty registry. */
    public Household withRegistration(Registration registration) {
        return new Household(key, residence, registration, monitoring, living, land, members, incomes);
    }

    /** The same household with these members. */
    public Household withMembers(List<Person> members) {
        return new Household(key, residence, registration, monitoring, living, land, members, incomes);
    }

    /** The same household with these statements of income. */
    public Household withIncomes(List<IncomeStatement> incomes) {
        return new Household(key, residence, registration, monitoring, living, land, members, incomes);
    }

    @Override
    public String toString() {
        return "Household(" + key + ")";
    }
}
