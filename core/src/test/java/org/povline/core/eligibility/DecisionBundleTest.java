package org.povline.core.eligibility;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.area.AreaCode;
import org.povline.core.code.HealthCondition;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Reading;
import org.povline.core.finding.Severity;
import org.povline.core.finding.Texts;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.Person;
import org.povline.core.registry.Residence;
import org.povline.core.registry.Specimens;
import org.povline.core.registry.Specimens.Filling;
import org.povline.core.replay.BundledHousehold;
import org.povline.core.replay.DecisionBundle;
import org.povline.core.replay.HostKey;
import org.povline.core.replay.Replayed;
import org.povline.core.standard.StandardBook;

class DecisionBundleTest {
    private static final HostKey KEY = HostKey.of("a key for tests only".getBytes(UTF_8));
    private static final HostKey OTHER_KEY = HostKey.of("another key for tests".getBytes(UTF_8));
    private static final StandardBook BOOK = Books.everything();
    private static final List<Optional<AreaCode>> AREAS =
            List.of(Optional.of(AreaCode.of("522799100200")), Optional.of(AreaCode.of("110000")), Optional.empty());

    @Property(tries = 150)
    void aReplayDecidesWhatWasDecided(
            @ForAll long seed,
            @ForAll @IntRange(min = -300, max = 2500) int days,
            @ForAll @IntRange(min = 0, max = 2) int where,
            @ForAll boolean shipped) {
        EligibilityEngine engine = EligibilityEngine.of(shipped ? StandardBook.china() : BOOK);
        LocalDate date = LocalDate.of(2022, 12, 1).plusDays(days);
        HouseholdCase subject = random(new Random(seed), AREAS.get(where));
        for (Scheme<HouseholdCase> scheme : Schemes.ofHouseholds()) {
            Determination decided = engine.determine(scheme, subject, date);
            DecisionBundle bundle = DecisionBundle.of(subject, decided, KEY);
            Reading<DecisionBundle> read = DecisionBundle.read(bundle.toBytes(), "bundle.json");
            assertThat(read.findings()).isEmpty();
            assertThat(read.orElseThrow()).isEqualTo(bundle).hasSameHashCodeAs(bundle);
            assertThat(read.orElseThrow().digest()).isEqualTo(bundle.digest()).matches("[0-9a-f]{64}");
            Replayed replayed = read.orElseThrow().replay();
            assertThat(replayed.differences()).isEmpty();
            assertThat(replayed.determination().outcome()).isEqualTo(decided.outcome());
            assertThat(truths(replayed.determination())).isEqualTo(truths(decided));
            assertThat(replayed.determination().trace().unverified())
                    .isEqualTo(decided.trace().unverified());
        }
    }

    @Property(tries = 50)
    void equalCasesGiveEqualBytesUnderOneKeyAndOtherPseudonymsUnderAnother(@ForAll long seed) {
        Determination decided = decide(Schemes.TEKUN, random(new Random(seed), AREAS.get(0)));
        byte[] once = DecisionBundle.of(random(new Random(seed), AREAS.get(0)), decided, KEY)
                .toBytes();
        byte[] twice = DecisionBundle.of(
                        random(new Random(seed), AREAS.get(0)),
                        decide(Schemes.TEKUN, random(new Random(seed), AREAS.get(0))),
                        KEY)
                .toBytes();
        byte[] other = DecisionBundle.of(random(new Random(seed), AREAS.get(0)), decided, OTHER_KEY)
                .toBytes();
        assertThat(twice).isEqualTo(once);
        assertThat(new String(once, UTF_8)).contains(KEY.household("H1"), KEY.person("P0"));
        assertThat(new String(other, UTF_8))
                .contains(OTHER_KEY.household("H1"))
                .doesNotContain(KEY.household("H1"), KEY.person("P0"), "\"H1\"", "\"P0\"", "\"O0\"");
    }

    /** The keys of crops and livestock name kinds. */
    @ParameterizedTest
    @EnumSource(Filling.class)
    void nothingThatNamesAPersonIsInABundle(Filling filling) {
        Household household = Specimens.of(Household.class, filling);
        HouseholdCase subject = HouseholdCase.of(household).with(Specimens.of(Assessment.class, filling));
        for (Scheme<HouseholdCase> scheme : Schemes.ofHouseholds()) {
            DecisionBundle bundle = DecisionBundle.of(subject, decide(scheme, subject), KEY);
            String items = "\"key\": \"K1\", \"(area|heads)\"";
            assertThat(new String(bundle.toBytes(), UTF_8).replaceAll(items, "")
                            + bundle
                            + bundle.facts()
                            + bundle.replay())
                    .doesNotContain("金丝雀", "11010519491231002X", "11010519491231002x", "\"K1\"");
        }
    }

    @Test
    void keepsBirthDatesAndIncomesAndADigestOfTheNumberThatOnlyTheHostCanMake() {
        Household household = Specimens.of(Household.class, Filling.KNOWN);
        HouseholdCase subject = HouseholdCase.of(household);
        DecisionBundle bundle = DecisionBundle.of(subject, decide(Schemes.DIBAO, subject), KEY);
        BundledHousehold bundled = (BundledHousehold) bundle.facts().subject();
        Person person = bundled.household().members().get(0);
        assertThat(person.identity().birthDate()).isEqualTo(Fact.of(Specimens.CANARY_DATE));
        assertThat(person.identity().name()).isEqualTo(Fact.missing(MissingReason.WITHHELD));
        assertThat(person.identity().ethnicGroup()).isEqualTo(Fact.missing(MissingReason.WITHHELD));
        assertThat(person.party()).isEqualTo(Fact.missing(MissingReason.WITHHELD));
        assertThat(bundled.household().incomes()).isEqualTo(household.incomes());
        assertThat(bundled.identities()).singleElement().satisfies(identity -> {
            assertThat(identity.person()).isEqualTo(person.key());
            assertThat(identity.digest()).isEqualTo(KEY.identity(Specimens.CANARY));
        });
        assertThat(DecisionBundle.read(bundle.toBytes(), "bundle.json").findings())
                .isEmpty();
    }

    @Test
    void namesTheWholeBookAndHoldsAPartOfIt() {
        DecisionBundle bundle = small();
        assertThat(bundle.facts().book().digest()).isEqualTo(BOOK.digest());
        assertThat(bundle.standards().digest()).isNotEqualTo(BOOK.digest());
        assertThat(bundle.standards().standards()).isSubsetOf(BOOK.standards()).hasSize(4);
    }

    @Test
    void saysThatItsDigestIsNoSignature() {
        assertThat(new String(small().toBytes(), UTF_8))
                .startsWith("{\n  \"schema\": \"povline.decision/1\",\n  \"notice\": ")
                .contains("it is no signature");
    }

    /** What a change is seen by: places that replay tells of, or else the digest alone. */
    @ParameterizedTest
    @CsvFileSource(resources = "tampered.csv", delimiter = '|', quoteCharacter = '`', useHeadersInDisplayName = true)
    void tamperingIsSeen(String replace, String by, String differences) {
        DecisionBundle tampered = tampered(replace, by).orElseThrow();
        assertThat(tampered.digest()).isNotEqualTo(small().digest());
        assertThat(tampered).isNotEqualTo(small());
        Replayed replayed = tampered.replay();
        assertThat(String.join(" ", replayed.differences())).isEqualTo(differences == null ? "" : differences);
        assertThat(replayed.agrees()).isEqualTo(differences == null);
        assertThat(replayed.outcomeAgrees()).isEqualTo(differences == null || !differences.contains("outcome"));
    }

    @ParameterizedTest
    @CsvFileSource(
            resources = "bundle-faults.csv",
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
        assertThat(finding.location().file()).isEqualTo("bundle.json");
        assertThat(finding.location().path()).isEqualTo(path == null ? "" : path);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            assertThat(Texts.of(locale).message(finding)).isNotBlank().doesNotContain("金丝雀");
        }
    }

    @Test
    void readsOtherEncodingsAndRefusesWhatIsTooLarge() {
        byte[] wide = new String(small().toBytes(), UTF_8).getBytes(UTF_16LE);
        assertThat(DecisionBundle.read(wide, "wide").orElseThrow()).isEqualTo(small());
        assertThat(DecisionBundle.read(new byte[(16 << 20) + 1], "huge").findings())
                .extracting(Finding::code)
                .containsExactly("FILE_TOO_LARGE");
    }

    /** At every level of the document, whatever stands there. */
    @Test
    void theOrderOfKeysMakesNoDifferenceToTheDigest() throws IOException {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
        HouseholdCase subject = random(new Random(5), AREAS.get(0));
        DecisionBundle bundle = DecisionBundle.of(subject, decide(Schemes.TEKUN, subject), KEY);
        byte[] reordered = mapper.writeValueAsBytes(reversed(mapper.readTree(bundle.toBytes())));
        DecisionBundle read = DecisionBundle.read(reordered, "bundle.json").orElseThrow();
        assertThat(read).isEqualTo(bundle);
        assertThat(read.digest()).isEqualTo(bundle.digest());
    }

    private static JsonNode reversed(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(reversed(element)));
            return array;
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        List<String> keys = new ArrayList<>();
        node.fieldNames().forEachRemaining(keys::add);
        Collections.reverse(keys);
        keys.forEach(key -> object.set(key, reversed(node.get(key))));
        return node.isObject() ? object : node;
    }

    @Test
    void refusesACaseOfAnotherIncomeThatComesToTheSame() {
        Determination decided =
                decide(Schemes.DIBAO, Families.of(2).earning(800_000).subject());
        HouseholdCase nearly = Families.of(2).earning(799_900).subject();
        assertThat(truths(decide(Schemes.DIBAO, nearly))).isEqualTo(truths(decided));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionBundle.of(nearly, decided, KEY))
                .withMessage("The case does not give this determination again");
    }

    @Test
    void refusesACaseThatWasNotTheOneDecided() {
        Determination decided = decide(Schemes.DIBAO, Families.of(2).subject());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        DecisionBundle.of(Families.of(2).earning(9_000_000).subject(), decided, KEY))
                .withMessage("The case does not give this determination again");
    }

    @Test
    void decidesAgainByASchemeOfTheHostsOwn() {
        Scheme<HouseholdCase> own = Scheme.of("own", Condition.all(Schemes.DIBAO.condition(), new Anybody()));
        HouseholdCase subject = Families.of(2).subject();
        Determination decided = decide(own, subject);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DecisionBundle.of(subject, decided, KEY))
                .withMessageContaining("no scheme own");
        DecisionBundle bundle = DecisionBundle.of(own, subject, decided, KEY);
        assertThat(bundle.replay(HouseholdCase.class, own).agrees()).isTrue();
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(bundle::replay)
                .withMessage("The library has no scheme own: pass the host's own scheme of this id");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bundle.replay(HouseholdCase.class, Schemes.DIBAO))
                .withMessage("The bundle is of scheme own for HouseholdCase and not of dibao for HouseholdCase");
        assertThat(bundle.replay(HouseholdCase.class, Scheme.of("own", Schemes.DIBAO.condition()))
                        .differences())
                .containsExactly("criteria");
    }

    @Test
    void showsOnlyKeysInWords() {
        assertThat(small())
                .hasToString("DecisionBundle(dibao " + KEY.household("H1") + " 2023-06-30)")
                .isNotEqualTo("bundle");
        assertThat(small().replay()).hasToString("Replayed(agrees)");
    }

    private static Reading<DecisionBundle> tampered(String replace, String by) {
        String whole = new String(small().toBytes(), UTF_8);
        assertThat(whole).contains(replace);
        String changed = whole.replaceFirst(Pattern.quote(replace), by == null ? "" : by);
        return DecisionBundle.read(changed.getBytes(UTF_8), "bundle.json");
    }

    /** Two persons with 4,000 yuan a head, below the line of 5,000. */
    private static DecisionBundle small() {
        HouseholdCase subject = Families.of(2).earning(800_000).subject();
        Determination decided = decide(Schemes.DIBAO, subject);
        assertThat(decided.outcome()).isEqualTo(Outcome.ELIGIBLE);
        return DecisionBundle.of(subject, decided, KEY);
    }

    private static Determination decide(Scheme<HouseholdCase> scheme, HouseholdCase subject) {
        return EligibilityEngine.of(BOOK).determine(scheme, subject, Books.DAY);
    }

    private static List<String> truths(Determination determination) {
        return determination.trace().results().stream()
                .map(CriterionResult::toString)
                .toList();
    }

    private static HouseholdCase random(Random random, Optional<AreaCode> area) {
        Families family = Families.of(1 + random.nextInt(5)).with(Families.wages(wages(random)));
        Families ill = random.nextBoolean()
                ? family
                : family.withHead(
                        LocalDate.of(1940 + random.nextInt(70), 5, 17),
                        Fact.missing(MissingReason.NOT_APPLICABLE),
                        HealthCondition.SERIOUS_ILLNESS);
        Families owning = ill.with(Families.holdings(random.nextInt(3) * 1_000_000L))
                .with(Families.budget(random.nextInt(3) * 1_000_000L));
        HouseholdCase known = owning.subject(obligors(random));
        return HouseholdCase.of(in(area, known.household()))
                .with(known.assessment().orElseThrow())
                .withApplicant("P" + random.nextInt(known.household().members().size()));
    }

    private static Household in(Optional<AreaCode> area, Household known) {
        return known.withResidence(Residence.of(
                area.map(Fact::of).orElse(Fact.notReported()),
                Fact.of("示例寨"),
                Fact.notReported(),
                Fact.unreadable("?")));
    }

    private static Fact<Amount> wages(Random random) {
        long fen = random.nextInt(3_000_000);
        return switch (random.nextInt(4)) {
            case 0 -> Fact.notReported();
            case 1 -> Fact.unreadable("about ten");
            case 2 ->
                Fact.of(Amount.betweenYuan(
                        Amount.ofFen(fen).number(), Amount.ofFen(fen + 100_000).number()));
            default -> Fact.of(Amount.ofFen(fen));
        };
    }

    private static Fact<List<Obligor>> obligors(Random random) {
        List<Obligor> obligors = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            ObligorState state = ObligorState.values()[random.nextInt(ObligorState.values().length)];
            obligors.add(new Obligor(
                    // outside of the household, or another member
                    (random.nextBoolean() ? "O" : "P") + i,
                    random.nextBoolean() ? Fact.of("P0") : Fact.notReported(),
                    random.nextBoolean() ? Fact.of(state) : Fact.notReported(),
                    Fact.of(Amount.ofFen(random.nextInt(500_000)))));
        }
        return random.nextInt(3) == 0 ? Fact.notReported() : Fact.of(obligors);
    }

    /** A criterion that everybody meets. */
    private record Anybody() implements Criterion<HouseholdCase> {
        @Override
        public String code() {
            return "ANYBODY";
        }

        @Override
        public Test<HouseholdCase> under(RulesInForce rules) {
            return subject -> new CriterionResult(
                    code(), Truth.SATISFIED, Observation.none(), Ground.itself("ANYBODY"), List.of());
        }
    }
}
