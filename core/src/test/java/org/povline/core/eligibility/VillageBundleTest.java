package org.povline.core.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.registry.Registration;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Specimens;
import org.povline.core.registry.Specimens.Filling;
import org.povline.core.registry.Village;
import org.povline.core.registry.VillageAssessment;
import org.povline.core.registry.YesNo;
import org.povline.core.replay.DecisionBundle;
import org.povline.core.replay.HostKey;
import org.povline.core.replay.Replayed;
import org.povline.core.standard.StandardBook;

/** A decision about a village travels as one about a household does; the test book's limit is 3 %, exclusive. */
class VillageBundleTest {
    private static final HostKey KEY = HostKey.of("a key for tests only".getBytes(UTF_8));
    private static final StandardBook BOOK = Books.everything();

    @Property(tries = 150)
    void aReplayDecidesWhatWasDecided(@ForAll long seed, @ForAll boolean shipped) {
        VillageCase subject = random(new Random(seed));
        Determination decided = EligibilityEngine.of(shipped ? StandardBook.china() : BOOK)
                .determine(Schemes.VILLAGE_EXIT, subject, Books.DAY);
        DecisionBundle bundle = DecisionBundle.of(subject, decided, KEY);
        Reading<DecisionBundle> read = DecisionBundle.read(bundle.toBytes(), "bundle.json");
        assertThat(read.findings()).isEmpty();
        assertThat(read.orElseThrow()).isEqualTo(bundle).hasSameHashCodeAs(bundle);
        assertThat(read.orElseThrow().digest()).isEqualTo(bundle.digest());
        Replayed replayed = read.orElseThrow().replay();
        assertThat(replayed.differences()).isEmpty();
        assertThat(replayed.determination().outcome()).isEqualTo(decided.outcome());
        assertThat(replayed.determination().trace().results())
                .isEqualTo(decided.trace().results());
    }

    @ParameterizedTest
    @EnumSource(Filling.class)
    void nothingThatNamesAPersonOrThatNoSchemeForVillagesAsksIsInABundle(Filling filling) {
        VillageCase subject = VillageCase.of(Specimens.of(Registry.class, filling))
                .with(Specimens.of(VillageAssessment.class, filling));
        DecisionBundle bundle = DecisionBundle.of(subject, decide(subject), KEY);
        String bytes = new String(bundle.toBytes(), UTF_8);
        assertThat(bytes + bundle + bundle.facts() + bundle.replay())
                .doesNotContain("金丝雀", "11010519491231002X", "11010519491231002x", "\"K1\"");
        assertThat(bytes)
                .contains(KEY.household("K1"), KEY.person("K1"))
                .doesNotContain(Specimens.CANARY_DATE.toString(), "incomes", "identity", "mainCause");
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "village-tampered.csv",
            delimiter = '|',
            quoteCharacter = '`',
            useHeadersInDisplayName = true)
    void tamperingIsSeen(String replace, String by, String differences) {
        DecisionBundle tampered = tampered(replace, by).orElseThrow();
        assertThat(tampered.digest()).isNotEqualTo(small().digest());
        assertThat(tampered).isNotEqualTo(small());
        assertThat(String.join(" ", tampered.replay().differences())).isEqualTo(differences == null ? "" : differences);
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "village-bundle-faults.csv",
            delimiter = '|',
            quoteCharacter = '`',
            useHeadersInDisplayName = true)
    void tellsEveryFaultWithItsPlaceAndNeverWhatStandsThere(
            String replace, String by, String code, Severity severity, String path) {
        Reading<DecisionBundle> reading = tampered(replace, by);
        assertThat(reading.value().isPresent()).isEqualTo(severity == Severity.WARNING);
        assertThat(reading.findings()).isNotEmpty();
        Finding finding = reading.findings().get(0);
        assertThat(finding.code()).isEqualTo(code);
        assertThat(finding.severity()).isEqualTo(severity);
        assertThat(finding.location().path()).isEqualTo(path == null ? "" : path);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(Texts.of(locale).message(finding)).isNotBlank().doesNotContain("金丝雀");
        }
    }

    @Test
    void takesTheDoubtsOfACheckAlong() {
        Finding onOne = Finding.of("CODE", Severity.ERROR, Location.path("/registry/households/0/members/0"));
        VillageCase subject = subject(3, 100).withFindings(List.of(onOne));
        Determination open = decide(subject);
        assertThat(open.outcome()).isEqualTo(Outcome.UNDETERMINED);
        assertThat(DecisionBundle.of(subject, open, KEY)
                        .replay()
                        .determination()
                        .trace()
                        .results())
                .isEqualTo(open.trace().results());
    }

    @Test
    void isOfTheKindOfCaseThatItsSchemeDecides() {
        DecisionBundle ofVillage = small();
        assertThat(ofVillage.replay(VillageCase.class, Schemes.VILLAGE_EXIT).agrees())
                .isTrue();
        Scheme<HouseholdCase> namesake = Scheme.of("village-exit", Schemes.DIBAO.condition());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ofVillage.replay(HouseholdCase.class, namesake))
                .withMessage(
                        "The bundle is of scheme village-exit for VillageCase and not of village-exit for HouseholdCase");
        HouseholdCase household = Families.of(2).subject();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionBundle.of(household, decide(subject(2, 100)), KEY))
                .withMessageStartingWith("The library has no scheme village-exit for such cases");
    }

    @Test
    void refusesACaseThatWasNotTheOneDecided() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionBundle.of(subject(1, 100), decide(subject(2, 100)), KEY))
                .withMessage("The case does not give this determination again");
    }

    @Test
    void refusesADecisionThatRestsOnWhatBundlesLeaveOut() {
        Scheme<VillageCase> own = Scheme.of("own", new NamedVillage());
        VillageCase subject = VillageCase.of(Specimens.of(Registry.class, Filling.KNOWN));
        Determination decided = EligibilityEngine.of(BOOK).determine(own, subject, Books.DAY);
        assertThat(decided.outcome()).isEqualTo(Outcome.ELIGIBLE);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionBundle.of(own, subject, decided, KEY))
                .withMessage("The case does not give this determination again");
    }

    @Test
    void showsOnlyTheVillagesCodeInWords() {
        assertThat(small()).hasToString("DecisionBundle(village-exit 522799100200 2023-06-30)");
    }

    private static Reading<DecisionBundle> tampered(String replace, String by) {
        String whole = new String(small().toBytes(), UTF_8);
        assertThat(whole).contains(replace);
        return DecisionBundle.read(
                whole.replaceFirst(Pattern.quote(replace), by).getBytes(UTF_8), "bundle.json");
    }

    /** Two poor persons among a hundred, below 3 %. */
    private static DecisionBundle small() {
        Determination decided = decide(subject(2, 100));
        assertThat(decided.outcome()).isEqualTo(Outcome.ELIGIBLE);
        return DecisionBundle.of(subject(2, 100), decided, KEY);
    }

    private static Determination decide(VillageCase subject) {
        return EligibilityEngine.of(BOOK).determine(Schemes.VILLAGE_EXIT, subject, Books.DAY);
    }

    private static VillageCase subject(int poor, int base) {
        return village(List.of(household(0, Fact.of(HouseholdKind.DIBAO_POOR), Fact.of(PovertyStatus.POOR), poor)))
                .with(assessed(Fact.of(Count.of(base)), Fact.of(YesNo.YES)));
    }

    private static VillageCase village(List<Household> households) {
        return VillageCase.of(Registry.of(Village.of(AreaCode.of("522799100200")), Books.DAY, households));
    }

    private static VillageAssessment assessed(Fact<Count> base, Fact<YesNo> answer) {
        return new VillageAssessment(LocalDate.of(2023, 6, 1), base, answer, answer, answer, answer, answer);
    }

    private static Household household(int number, Fact<HouseholdKind> kind, Fact<PovertyStatus> status, int members) {
        Registration registration = Families.registration(HouseholdKind.DIBAO_POOR, status);
        return Household.blank("H" + number)
                .withRegistration(Registration.of(
                        kind,
                        status,
                        registration.identified(),
                        registration.lifted(),
                        registration.mainCause(),
                        registration.otherCauses()))
                .withMembers(IntStream.range(0, members)
                        .mapToObj(i -> "P" + number + "-" + i)
                        .map(key -> key.endsWith("3") ? Person.inDoubt(key) : Person.blank(key))
                        .toList());
    }

    private static VillageCase random(Random random) {
        List<Household> households = IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> household(
                        i,
                        fact(random, HouseholdKind.values()),
                        fact(random, PovertyStatus.values()),
                        random.nextInt(5)))
                .toList();
        VillageCase village = village(households);
        return random.nextInt(4) == 0
                ? village
                : village.with(assessed(
                        random.nextInt(4) == 0 ? Fact.unreadable("?") : Fact.of(Count.of(1 + random.nextInt(300))),
                        random.nextInt(3) == 0 ? Fact.notReported() : Fact.of(YesNo.YES)));
    }

    @SafeVarargs
    private static <E extends Enum<E>> Fact<E> fact(Random random, E... values) {
        return switch (random.nextInt(6)) {
            case 0 -> Fact.notReported();
            case 1 -> Fact.unreadable("?");
            case 2 -> Fact.missing(MissingReason.NOT_APPLICABLE);
            default -> Fact.of(values[random.nextInt(values.length)]);
        };
    }

    /** A criterion of a host's that asks what no scheme of the library does. */
    private record NamedVillage() implements Criterion<VillageCase> {
        @Override
        public String code() {
            return "NAMED";
        }

        @Override
        public Test<VillageCase> under(RulesInForce rules) {
            return subject -> new CriterionResult(
                    code(),
                    Truth.of(subject.registry().village().name().isKnown()),
                    Observation.none(),
                    Ground.itself("NAMED"),
                    List.of());
        }
    }
}
