package org.povline.core.replay;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.eligibility.Scheme;
import org.povline.core.eligibility.Schemes;
import org.povline.core.eligibility.VillageCase;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Village;
import org.povline.core.registry.VillageAssessment;
import org.povline.core.standard.SchemeId;

/**
 * A village in a bundle: of its ledger only what the library's schemes for villages ask, since a bundle with all that is
 * known of everybody would be the ledger itself.
 *
 * @param code its statistical code
 * @param asOf the day that its ledger describes
 * @param households its households, in the ledger's order
 * @param assessment what an inquiry established, if there was one
 */
public record BundledVillage(
        AreaCode code,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate asOf,
        List<Listed> households,
        @Nullable VillageAssessment assessment)
        implements BundledCase<VillageCase> {
    /** Refuses a village without code or day; copies the list. */
    public BundledVillage {
        requireNonNull(code, "code");
        requireNonNull(asOf, "asOf");
        households = List.copyOf(requireNonNull(households, "households"));
    }

    static BundledVillage of(VillageCase subject, HostKey key) {
        Pseudonyms pseudonyms = new Pseudonyms(key, List.of());
        Registry registry = subject.registry();
        Optional<VillageAssessment> assessment = subject.assessment().map(pseudonyms::of);
        return new BundledVillage(
                registry.village().code(),
                registry.asOf(),
                registry.households().stream()
                        .map(household -> Listed.of(household, pseudonyms.of(household.registration()), key))
                        .toList(),
                assessment.orElse(null));
    }

    @Override
    public VillageCase subject() {
        VillageCase village = VillageCase.of(Registry.of(
                Village.of(code),
                asOf,
                households.stream().map(Listed::household).toList()));
        return assessment == null ? village : village.with(assessment);
    }

    @Override
    public Optional<Scheme<VillageCase>> scheme(SchemeId id) {
        return Schemes.ofVillages(id.text());
    }

    /** The village's code. */
    @Override
    public String toString() {
        return code.text();
    }

    /**
     * A household as the ledger of its village lists it.
     *
     * @param key its pseudonym
     * @param kind 户属性
     * @param status 脱贫标志
     * @param members the pseudonyms of the members whose records are not in doubt as a whole
     * @param doubted those of the others
     */
    public record Listed(
            String key,
            Fact<HouseholdKind> kind,
            Fact<PovertyStatus> status,
            List<String> members,
            List<String> doubted) {
        /** Refuses keys that are none; takes what else is left out as not reported, and lists as empty. */
        public Listed {
            requireKey(key);
            kind = Fact.orNotReported(kind);
            status = Fact.orNotReported(status);
            members = keys(members);
            doubted = keys(doubted);
        }

        static Listed of(Household household, Registration registration, HostKey key) {
            return new Listed(
                    key.household(household.key()),
                    registration.kind(),
                    registration.status(),
                    members(household, person -> !person.isInDoubt(), key),
                    members(household, Person::isInDoubt, key));
        }

        private static List<String> members(Household household, Predicate<Person> of, HostKey key) {
            return household.members().stream()
                    .filter(of)
                    .map(person -> key.person(person.key()))
                    .toList();
        }

        private static List<String> keys(@Nullable List<String> keys) {
            List<String> copy = List.copyOf(requireNonNullElse(keys, List.of()));
            copy.forEach(Listed::requireKey);
            return copy;
        }

        private static void requireKey(String key) {
            if (!Household.isKey(requireNonNull(key, "key"))) {
                throw new IllegalArgumentException("A pseudonym must be a key of a household or a person");
            }
        }

        private Household household() {
            return Household.blank(key)
                    .withRegistration(Registration.of(
                            kind, status, Fact.notReported(), Fact.notReported(), Fact.notReported(), List.of()))
                    .withMembers(Stream.concat(
                                    members.stream().map(Person::blank),
                                    doubted.stream().map(Person::inDoubt))
                            .toList());
        }

        /** The household's pseudonym. */
        @Override
        public String toString() {
            return key;
        }
    }
}
