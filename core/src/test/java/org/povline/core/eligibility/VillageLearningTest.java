package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.PostingLog;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Village;
import org.povline.core.registry.VillageAssessment;
import org.povline.core.registry.YesNo;

/** What is learnt of a village or of its households makes up a decision on its exit, and never turns one round. */
class VillageLearningTest {
    private static final Ruling<VillageCase> RULING = EligibilityEngine.of(Books.everything())
            .ruling(Schemes.VILLAGE_EXIT, AreaCode.of("522799100200"), Books.DAY);
    private static final String INQUIRY = "assessments.village";

    @Property(tries = 300)
    void learningAnyFactsNeverTurnsADecisionRound(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 6) int households, @ForAll boolean doubted) {
        Random random = new Random(seed);
        VillageCase full = village(random, households);
        double share = random.nextDouble();
        Set<String> more = new LinkedHashSet<>(paths(full));
        more.removeIf(path -> random.nextDouble() > share);
        Set<String> less = new LinkedHashSet<>(more);
        more.removeIf(path -> random.nextBoolean());
        Outcome before = outcome(without(full, less, doubted));
        Outcome after = outcome(without(full, more, doubted));
        assertThat(before).as(less + " / " + more).isIn(Outcome.UNDETERMINED, after);
    }

    /** Villages of every outcome are among those that are drawn, and some that are open once facts are forgotten. */
    @Test
    void villagesComeOutEveryWay() {
        Random random = new Random(1);
        Set<Outcome> outcomes = Stream.generate(() -> village(random, 4))
                .limit(200)
                .flatMap(full -> Stream.of(full, without(full, Set.of(INQUIRY + ".agriculturalPersons"), false)))
                .map(VillageLearningTest::outcome)
                .collect(Collectors.toSet());
        assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
    }

    private static Outcome outcome(VillageCase village) {
        return RULING.decide(village).outcome();
    }

    private static List<String> paths(VillageCase village) {
        List<String> paths = new ArrayList<>(Knowledge.paths(village.registry(), ""));
        paths.removeIf(path -> !path.startsWith("households"));
        paths.addAll(Knowledge.paths(village.assessment().orElseThrow(), INQUIRY));
        return paths;
    }

    private static VillageCase without(VillageCase village, Set<String> paths, boolean doubted) {
        return doubted
                ? village.withFindings(paths.stream()
                        .map(path -> Finding.of("CODE", Severity.ERROR, Location.path(path)))
                        .toList())
                : VillageCase.of(Knowledge.without(village.registry(), "", paths))
                        .with(Knowledge.without(village.assessment().orElseThrow(), INQUIRY, paths));
    }

    private static VillageCase village(Random random, int households) {
        List<Household> all = new ArrayList<>();
        for (int i = 0; i < households; i++) {
            all.add(Families.of(random.nextInt(4))
                    .with(Families.registration(
                            any(random, HouseholdKind.values()), Fact.of(any(random, PovertyStatus.values()))))
                    .household());
        }
        Registry registry = Registry.of(
                new Village(AreaCode.of("522799100200"), Fact.notReported(), Fact.notReported(), Fact.notReported()),
                Books.DAY,
                all,
                List.of(),
                new PostingLog(Fact.notReported(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
        return VillageCase.of(registry)
                .with(new VillageAssessment(
                        LocalDate.of(2023, 6, 1),
                        Fact.of(Count.of(50 + random.nextInt(200))),
                        mostlyYes(random),
                        mostlyYes(random),
                        mostlyYes(random),
                        mostlyYes(random),
                        mostlyYes(random)));
    }

    private static Fact<YesNo> mostlyYes(Random random) {
        return Fact.of(random.nextInt(8) == 0 ? YesNo.NO : YesNo.YES);
    }

    private static <E> E any(Random random, E[] values) {
        return values[random.nextInt(values.length)];
    }
}
