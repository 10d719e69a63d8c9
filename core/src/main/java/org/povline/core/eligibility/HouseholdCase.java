package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.finding.Finding;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Assessments;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.Household;
import org.povline.core.registry.Membership;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registry;

/**
 * A household before a decision: its ledger, what an inquiry established, who applies, and which of its facts bear an
 * error. Immutable.
 */
public final class HouseholdCase implements Case {
    private final Household household;
    private final @Nullable Assessment assessment;
    private final @Nullable String named;
    private final @Nullable Person applicant;

    /**
     * A case.
     *
     * @param named the key of the member who was said to apply; the head does if nobody was
     */
    private HouseholdCase(Household household, @Nullable Assessment assessment, @Nullable String named) {
        this.household = household;
        this.assessment = assessment;
        this.named = named;
        this.applicant = named == null ? Applicants.head(household) : Applicants.member(household, named);
    }

    /**
     * A household with nothing known beyond its ledger; its head applies, or its only member. Where no member is known to
     * be the head, or several are, it is not known who applies. Members who bear a key that another bears before them are
     * in doubt: whether there are two persons is not known.
     */
    public static HouseholdCase of(Household household) {
        return new HouseholdCase(Doubled.doubted(requireNonNull(household, "household")), null, null);
    }

    /**
     * The same with what an inquiry established.
     *
     * @throws IllegalArgumentException if the assessment is of another household
     */
    public HouseholdCase with(Assessment assessment) {
        if (!assessment.key().equals(household.key())) {
            throw new IllegalArgumentException(
                    "Assessment of " + assessment.key() + " does not belong to household " + household.key());
        }
        return new HouseholdCase(household, assessment, named);
    }

    /**
     * The same with this member as the one who applies.
     *
     * @throws IllegalArgumentException if no member has the key
     */
    public HouseholdCase withApplicant(String key) {
        return new HouseholdCase(household, assessment, requireNonNull(key, "key"));
    }

    /**
     * The same after a check: a fact on which a finding of severity ERROR stands is {@linkplain MissingReason#DOUBTED in
     * doubt} and so unknown here. The findings' paths start at the household, such as {@code incomes[0].wages} and {@code
     * assessment.holdings.money.DEPOSITS}; for those that start at a ledger there is {@link #all}.
     */
    public HouseholdCase withFindings(Collection<Finding> findings) {
        return doubted(Doubts.of(findings));
    }

    private HouseholdCase doubted(Doubts doubts) {
        return new HouseholdCase(
                doubts.in(household),
                assessment == null ? null : doubts.below("assessment").in(assessment),
                named);
    }

    /**
     * Every household of a registry with what inquiries established and with the findings of a check, whose paths start
     * at the registry or above it: {@code households[3].incomes[0].wages}, {@code
     * /registry/households/3/incomes/0/wages} or {@code /assessments/households/0/holdings/money/DEPOSITS}.
     */
    public static List<HouseholdCase> all(Registry registry, Assessments assessments, Collection<Finding> findings) {
        Doubts doubts = Doubts.of(findings);
        Map<String, Doubts> ofHouseholds = doubts.byHousehold();
        Map<String, Assessment> inquiries = inquiries(assessments, doubts);
        return IntStream.range(0, registry.households().size())
                .mapToObj(index -> of(registry.households().get(index))
                        .withAny(inquiries)
                        .doubted(ofHouseholds.getOrDefault(Integer.toString(index), Doubts.NONE)))
                .toList();
    }

    private static Map<String, Assessment> inquiries(Assessments assessments, Doubts doubts) {
        return doubts.below("assessments").in(assessments).households().stream()
                .collect(toMap(Assessment::key, Function.identity()));
    }

    private HouseholdCase withAny(Map<String, Assessment> inquiries) {
        return new HouseholdCase(household, inquiries.get(household.key()), named);
    }

    /** The same without an inquiry that was made after the day. */
    @Override
    public HouseholdCase on(LocalDate date) {
        return assessment != null && assessment.on().isAfter(date) ? new HouseholdCase(household, null, named) : this;
    }

    /** The same with every fact of an inquiry that is older than the day in doubt. */
    @Override
    public HouseholdCase since(LocalDate oldest) {
        return assessment != null && assessment.on().isBefore(oldest)
                ? new HouseholdCase(household, Doubts.ALL.in(assessment), named)
                : this;
    }

    /** The ledger's household, with doubted facts unknown. */
    public Household household() {
        return household;
    }

    /** What an inquiry established, if there was one. */
    public Optional<Assessment> assessment() {
        return Optional.ofNullable(assessment);
    }

    /** The member who applies; nothing where that is not known, and for a household without members. */
    public Optional<Person> applicant() {
        return Optional.ofNullable(applicant);
    }

    /** What would tell who applies. */
    MissingFact whoApplies() {
        List<Person> members = household.members();
        int unknown = IntStream.range(0, members.size())
                .filter(i -> !members.get(i).relationship().isKnown())
                .findFirst()
                .orElse(0);
        return members.isEmpty()
                ? MissingFact.MEMBERS
                : new MissingFact("RELATIONSHIP", "members[" + unknown + "].relationship");
    }

    boolean isApplicant(Person person) {
        return applicant != null && applicant.key().equals(person.key());
    }

    /** Where a member stands in the household. */
    String path(Person person) {
        return "members[" + household.members().indexOf(person) + "]";
    }

    /** Where an inquiry's record of what a member has of their own stands, or would: the next one where there is none. */
    String ownPath(Person person, String component) {
        List<Membership> records = assessment == null ? List.of() : assessment.members();
        int place = IntStream.range(0, records.size())
                .filter(i -> records.get(i).key().equals(person.key()))
                .findFirst()
                .orElse(records.size());
        return "assessment.members[" + place + "].own." + component;
    }

    /** What an inquiry says of how a member belongs to the family, if it says anything. */
    Optional<Membership> membership(Person person) {
        return assessment()
                .flatMap(inquiry -> inquiry.members().stream()
                        .filter(member -> member.key().equals(person.key()))
                        .findFirst());
    }

    Holdings holdings() {
        return assessment == null ? Holdings.none() : assessment.holdings();
    }

    @Nullable
    Assessment assessmentOrNull() {
        return assessment;
    }

    @Nullable
    Person applicantOrNull() {
        return applicant;
    }

    /** The household's key. */
    @Override
    public String key() {
        return household.key();
    }

    @Override
    public Optional<AreaCode> area() {
        return household.residence().area().known();
    }

    @Override
    public String toString() {
        return "HouseholdCase(" + key() + ")";
    }
}
