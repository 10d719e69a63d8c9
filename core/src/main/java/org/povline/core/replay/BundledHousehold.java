package org.povline.core.replay;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Scheme;
import org.povline.core.eligibility.Schemes;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.standard.SchemeId;

/**
 * A household in a bundle.
 *
 * @param household the household
 * @param assessment what an inquiry established, if there was one
 * @param applicant the member who applied; nothing for a household without members
 * @param identities the digests of the members' identity numbers, as far as they are known
 */
public record BundledHousehold(
        Household household,
        @Nullable Assessment assessment,
        @Nullable String applicant,
        List<IdentityDigest> identities)
        implements BundledCase<HouseholdCase> {
    /** Refuses what does not belong together. */
    public BundledHousehold {
        requireNonNull(household, "household");
        identities = List.copyOf(requireNonNullElse(identities, List.of()));
        requireNonNull(subject(household, assessment, applicant), "subject");
    }

    /** This case with this member as the one who applied. */
    static BundledHousehold of(HouseholdCase subject, Optional<String> applicant, HostKey key) {
        Pseudonyms pseudonyms = new Pseudonyms(key, subject.household().members());
        Optional<Assessment> assessment = subject.assessment().map(pseudonyms::of);
        return new BundledHousehold(
                pseudonyms.of(subject.household()),
                assessment.orElse(null),
                applicant.map(key::person).orElse(null),
                identities(subject.household().members(), key));
    }

    private static List<IdentityDigest> identities(List<Person> members, HostKey key) {
        return members.stream()
                .flatMap(member -> member.identity().documentNumber().known().stream()
                        .map(number -> new IdentityDigest(key.person(member.key()), key.identity(number))))
                .toList();
    }

    @Override
    public HouseholdCase subject() {
        return subject(household, assessment, applicant);
    }

    private static HouseholdCase subject(
            Household household, @Nullable Assessment assessment, @Nullable String applicant) {
        HouseholdCase alone = HouseholdCase.of(household);
        HouseholdCase assessed = assessment == null ? alone : alone.with(assessment);
        return applicant == null ? assessed : assessed.withApplicant(applicant);
    }

    @Override
    public Optional<Scheme<HouseholdCase>> scheme(SchemeId id) {
        return Schemes.ofHouseholds(id.text());
    }

    /** The household's pseudonym. */
    @Override
    public String toString() {
        return household.key();
    }

    /**
     * By what the host finds a person again.
     *
     * @param person the pseudonym
     * @param digest the digest of the identity number under the host's key
     */
    public record IdentityDigest(String person, String digest) {
        /** Refuses null. */
        public IdentityDigest {
            requireNonNull(person, "person");
            requireNonNull(digest, "digest");
        }
    }
}
