package org.povline.datasets;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.eligibility.Determination;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Scheme;
import org.povline.core.eligibility.Schemes;
import org.povline.core.eligibility.VillageCase;
import org.povline.core.ledger.Ledger;
import org.povline.core.replay.DecisionBundle;
import org.povline.core.replay.HostKey;
import org.povline.core.standard.Role;

/** The village's decisions, also those that a schedule of incomes takes part in, decide the same out of their bundles. */
class BundledVillageTest {
    private static final HostKey KEY = HostKey.of("a key for tests only".getBytes(UTF_8));
    private static final LocalDate DAY = LocalDate.of(2016, 9, 30);
    private static final EligibilityEngine ENGINE = EligibilityEngine.of(ExampleVillage.standards());

    static Stream<Scheme<HouseholdCase>> schemes() {
        return Schemes.ofHouseholds().stream();
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void everyTenthHouseholdIsDecidedTheSameOutOfItsBundle(Scheme<HouseholdCase> scheme) {
        List<HouseholdCase> cases = cases();
        for (int i = 0; i < cases.size(); i += 10) {
            Determination decided = ENGINE.determine(scheme, cases.get(i), DAY);
            DecisionBundle bundle = DecisionBundle.of(cases.get(i), decided, KEY);
            DecisionBundle read =
                    DecisionBundle.read(bundle.toBytes(), "bundle.json").orElseThrow();
            assertThat(read.digest()).isEqualTo(bundle.digest());
            assertThat(read.replay().differences()).isEmpty();
            assertThat(read.replay().determination().outcome()).isEqualTo(decided.outcome());
        }
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void aBundleHoldsTheScheduleThatItsDecisionLeansOn(Scheme<HouseholdCase> scheme) {
        HouseholdCase subject = cases().get(0);
        Determination decided = ENGINE.determine(scheme, subject, DAY);
        DecisionBundle bundle = DecisionBundle.of(subject, decided, KEY);
        assertThat(decided.trace().results())
                .allSatisfy(result -> assertThat(bundle.standards().standards())
                        .containsAll(result.ground().standards()));
        assertThat(bundle.standards().standards().stream().anyMatch(standard -> standard.role() == Role.SCHEDULE))
                .isEqualTo(decided.trace().results().stream()
                        .flatMap(result -> result.ground().standards().stream())
                        .anyMatch(standard -> standard.role() == Role.SCHEDULE));
    }

    @Test
    void theVillageItselfIsDecidedTheSameOutOfABundleOfKilobytes() {
        VillageCase village = VillageCase.of(ExampleVillage.ledger().registry().orElseThrow());
        Determination decided = ENGINE.determine(Schemes.VILLAGE_EXIT, village, DAY);
        byte[] bytes = DecisionBundle.of(village, decided, KEY).toBytes();
        assertThat(DecisionBundle.read(bytes, "bundle.json").orElseThrow().replay())
                .satisfies(replayed -> assertThat(replayed.differences()).isEmpty())
                .satisfies(
                        replayed -> assertThat(replayed.determination().trace().results())
                                .isEqualTo(decided.trace().results()));
        assertThat(bytes.length).isLessThan(256 << 10);
    }

    private static List<HouseholdCase> cases() {
        Ledger ledger = ExampleVillage.ledger();
        return HouseholdCase.all(ledger.registry().orElseThrow(), ledger.assessments(), List.of());
    }
}
