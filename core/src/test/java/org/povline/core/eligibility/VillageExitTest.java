package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.Determination.Undetermined;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Village;
import org.povline.core.registry.VillageAssessment;
import org.povline.core.registry.YesNo;

/** When a village leaves the list of poor villages; the test book's limit is 3 %, exclusive. */
class VillageExitTest {
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(Books.everything());
    private static final Fact<YesNo> YES = Fact.of(YesNo.YES);

    @ParameterizedTest
    @CsvSource({"2, 100, ELIGIBLE", "3, 100, INELIGIBLE", "3, 101, ELIGIBLE", "0, 100, ELIGIBLE", "4, 100, INELIGIBLE"})
    void holdsPoorPersonsAgainstTheFixedBase(int poor, int base, Outcome outcome) {
        assertThat(outcome(village(poor, Fact.of(PovertyStatus.POOR)), assessed(Fact.of(Count.of(base)), YES)))
                .isEqualTo(outcome);
    }

    @Test
    void countsPersonsOfRegisteredHouseholdsThatAreNotLifted() {
        Registry lifted = village(50, Fact.of(PovertyStatus.LIFTED));
        assertThat(outcome(lifted, assessed(Fact.of(Count.of(100)), YES))).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void doesNotDecideByAStatusThatIsNotKnownUnlessEitherWayIsEnough() {
        VillageAssessment assessment = assessed(Fact.of(Count.of(100)), YES);
        assertThat(outcome(village(5, Fact.notReported()), assessment)).isEqualTo(Outcome.UNDETERMINED);
        assertThat(outcome(village(2, Fact.notReported()), assessment)).isEqualTo(Outcome.ELIGIBLE);
    }

    @Test
    void poorHouseholdWhoseMembersNobodyListedIsNotNobody() {
        Registry unlisted = registry(List.of(Families.of(1).of(List.of()).household()));
        Determination open = ENGINE.determine(
                Schemes.VILLAGE_EXIT,
                VillageCase.of(unlisted).with(assessed(Fact.of(Count.of(1_000)), YES)),
                Books.DAY);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.trace().results().get(0).observed())
                .isEqualTo(new Observation.Persons(0, OptionalLong.empty(), 1_000));
        assertThat(DeterminationJson.toJson(open)).contains("\"upper\" : null");
        assertThat(Explanation.of(open).forOfficial(Locale.ENGLISH)).contains("at least 0 persons");
    }

    @Test
    void personsWhoseRecordsAreInDoubtCountPerhaps() {
        Finding onOne = Finding.of("CODE", Severity.ERROR, Location.path("/registry/households/0/members/0"));
        VillageCase village = VillageCase.of(village(3, Fact.of(PovertyStatus.POOR)))
                .with(assessed(Fact.of(Count.of(100)), YES))
                .withFindings(List.of(onOne));
        Determination open = ENGINE.determine(Schemes.VILLAGE_EXIT, village, Books.DAY);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(open.trace().results().get(0).observed())
                .isEqualTo(new Observation.Persons(2, OptionalLong.of(3), 100));
    }

    @Test
    void registeredHouseholdWhoseStatusDoesNotApplyIsNotTakenForLifted() {
        assertThat(outcome(
                        village(5, Fact.missing(MissingReason.NOT_APPLICABLE)), assessed(Fact.of(Count.of(100)), YES)))
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void asksForTheBaseAndNeverTakesTheResidentsForIt() {
        Determination open = ENGINE.determine(
                Schemes.VILLAGE_EXIT,
                VillageCase.of(village(1, Fact.of(PovertyStatus.POOR))).with(assessed(Fact.notReported(), YES)),
                Books.DAY);
        assertThat(open)
                .isInstanceOfSatisfying(
                        Undetermined.class,
                        undetermined -> assertThat(undetermined.wouldDecide())
                                .containsExactly(Set.of(new MissingFact(
                                        "AGRICULTURAL_PERSONS", "assessments.village.agriculturalPersons"))));
    }

    @Test
    void asksForAllFourConditionsOfTheArea() {
        Registry village = village(0, Fact.of(PovertyStatus.POOR));
        assertThat(outcome(village, assessed(Fact.of(Count.of(100)), Fact.of(YesNo.NO))))
                .isEqualTo(Outcome.INELIGIBLE);
        assertThat(outcome(village, assessed(Fact.of(Count.of(100)), Fact.notReported())))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(ENGINE.determine(Schemes.VILLAGE_EXIT, VillageCase.of(village), Books.DAY)
                        .outcome())
                .isEqualTo(Outcome.UNDETERMINED);
    }

    @Test
    void ledgerThatMayBeShortShowsAtLeastSoManyAndNeverThatTheyAreFew() {
        assertThat(withoutSayingThatAllAreListed(registry(List.of()))).isEqualTo(Outcome.UNDETERMINED);
        assertThat(withoutSayingThatAllAreListed(village(2, Fact.of(PovertyStatus.POOR))))
                .isEqualTo(Outcome.UNDETERMINED);
        assertThat(withoutSayingThatAllAreListed(village(3, Fact.of(PovertyStatus.POOR))))
                .isEqualTo(Outcome.INELIGIBLE);
    }

    private static Outcome withoutSayingThatAllAreListed(Registry registry) {
        return outcome(
                registry,
                new VillageAssessment(
                        LocalDate.of(2023, 6, 1), Fact.of(Count.of(100)), Fact.notReported(), YES, YES, YES, YES));
    }

    private static Outcome outcome(Registry registry, VillageAssessment assessment) {
        return ENGINE.determine(Schemes.VILLAGE_EXIT, VillageCase.of(registry).with(assessment), Books.DAY)
                .outcome();
    }

    private static VillageAssessment assessed(Fact<Count> base, Fact<YesNo> collectiveIncome) {
        return new VillageAssessment(LocalDate.of(2023, 6, 1), base, YES, YES, YES, YES, collectiveIncome);
    }

    /** One registered household of so many persons, beside one that never was. */
    private static Registry village(int poor, Fact<PovertyStatus> status) {
        Registration ordinary =
                Families.registration(HouseholdKind.ORDINARY_FARM, Fact.missing(MissingReason.NOT_APPLICABLE));
        List<Household> households = IntStream.rangeClosed(0, 1)
                .mapToObj(i -> Families.of(i == 0 ? Math.max(1, poor) : 7)
                        .with(i == 0 && poor > 0 ? Families.registration(HouseholdKind.DIBAO_POOR, status) : ordinary)
                        .household())
                .toList();
        return registry(households);
    }

    private static Registry registry(List<Household> households) {
        return Registry.of(Village.of(AreaCode.of("522799100200")), Books.DAY, households);
    }
}
