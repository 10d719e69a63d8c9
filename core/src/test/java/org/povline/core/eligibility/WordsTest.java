package org.povline.core.eligibility;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.area.AreaLevel;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.income.Origin;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.SpendingKind;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.AloneCondition;
import org.povline.core.standard.Basis;
import org.povline.core.standard.FamilyTie;
import org.povline.core.standard.Imputation;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Need;
import org.povline.core.standard.Publication;
import org.povline.core.standard.Role;
import org.povline.core.standard.Step;
import org.povline.core.standard.Strength;

/** Every code has its words, in both languages and for both readers, and they speak of the same things. */
class WordsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\w+}");
    private static final ResourceBundle ENGLISH = file("explanations.properties");
    private static final ResourceBundle CHINESE = file("explanations_zh.properties");
    private static final List<String> REGISTERS = List.of(".official", ".citizen");

    static Stream<String> everyCodeThatIsSaid() {
        return Stream.of(
                        Stream.concat(Schemes.ofHouseholds().stream(), Stream.of(Schemes.VILLAGE_EXIT))
                                .flatMap(WordsTest::codes),
                        names("outcome.", Outcome.values()).flatMap(WordsTest::inBothRegisters),
                        names("absent.", Ground.Absence.values()).flatMap(WordsTest::inBothRegisters),
                        names("truth.", Truth.values()),
                        sides("required.line."),
                        sides("required.share."),
                        names("seen.", HouseholdKind.values()),
                        names("seen.", PovertyStatus.values()),
                        names("seen.", MonitoredKind.values()),
                        names("seen.", CountedAsset.values()),
                        names("content.assets.atMost.", CountedAsset.values()),
                        Stream.of("presumes.RURAL", "presumes.NO_UNRECORDED_WORK")
                                .flatMap(WordsTest::inBothRegisters),
                        sides("required.ownLine."),
                        names("seen.", Need.values()),
                        names("seen.", YesNo.values()),
                        Stream.of("OLD_AGE", "MINOR", "MINOR_IN_SUPPORT", "IN_SCHOOL", "DISABILITY", "SERIOUS_ILLNESS")
                                .map("seen."::concat),
                        names("fact.", IncomePart.values()).flatMap(WordsTest::asFact),
                        names("fact.", BudgetItem.values()).flatMap(WordsTest::asFact),
                        names("fact.", MoneyAsset.values()).flatMap(WordsTest::asFact),
                        names("fact.", CountedAsset.values()).flatMap(WordsTest::asFact),
                        names("fact.spending.", SpendingKind.values()).flatMap(WordsTest::asFact),
                        names("procedure.", Step.values()),
                        names("procedure.publication.", Publication.values()),
                        names("term.", Step.Unit.values()),
                        constants(AloneCondition.values()),
                        constants(AreaLevel.values()),
                        constants(Basis.values()),
                        constants(Boundary.values()),
                        constants(DisabilityKind.values()),
                        constants(DisabilityLevel.values()),
                        constants(FamilyTie.values()),
                        constants(Imputation.Base.values()),
                        constants(IncomeConcept.values()),
                        constants(IncomePart.values()),
                        constants(MemberStanding.values()),
                        constants(Need.values()),
                        constants(ObligorState.values()),
                        constants(Origin.values()),
                        constants(Publication.values()),
                        constants(Outcome.values()),
                        constants(Role.values()),
                        constants(Step.values()),
                        constants(Strength.values()))
                .flatMap(codes -> codes);
    }

    @ParameterizedTest
    @MethodSource("everyCodeThatIsSaid")
    void everyCodeHasItsWords(String code) {
        assertThat(ENGLISH.containsKey(code)).isTrue();
        assertThat(CHINESE.containsKey(code)).isTrue();
    }

    @Test
    void bothLanguagesSayTheSameCodesWithTheSameArguments() {
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet()).isNotEmpty();
        assertThat(ENGLISH.keySet())
                .allSatisfy(code -> assertThat(arguments(CHINESE, code)).isEqualTo(arguments(ENGLISH, code)));
    }

    @Test
    void whatOneReaderIsToldTheOtherIsToldWithTheSameArguments() {
        List<String> ofOfficials = ENGLISH.keySet().stream()
                .filter(code -> code.endsWith(".official") && !code.startsWith("title."))
                .toList();
        assertThat(ofOfficials)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(arguments(ENGLISH, code))
                        .isEqualTo(arguments(ENGLISH, code.replace(".official", ".citizen"))));
    }

    @Test
    void everyFactHasAPaperToBring() {
        assertThat(ENGLISH.keySet())
                .filteredOn(code -> code.startsWith("fact.") && !code.endsWith(".bring"))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(ENGLISH.keySet()).contains(code + ".bring"));
    }

    @Test
    void aCodeOfAHostStandsForItself() {
        Words words = Words.of(Locale.ENGLISH);
        assertThat(words.criterion("HOST_ASKS")).isEqualTo("HOST_ASKS");
        assertThat(words.seen("H7.2")).isEqualTo("H7.2");
        assertThat(words.fact(new MissingFact("HOST_FACT", "members"))).isEqualTo("HOST_FACT");
        assertThat(words.bring(new MissingFact("HOST_FACT", "members"))).isEqualTo("HOST_FACT");
    }

    private static Stream<String> codes(Scheme<?> scheme) {
        return Stream.concat(
                Stream.of("scheme." + scheme.id()), scheme.criteria().stream().flatMap(WordsTest::codes));
    }

    private static Stream<String> codes(Criterion<?> criterion) {
        String code = "criterion." + criterion.code();
        return Stream.concat(Stream.of(code), names(code + ".", Truth.values()));
    }

    private static Stream<String> inBothRegisters(String code) {
        return REGISTERS.stream().map(code::concat);
    }

    private static Stream<String> asFact(String code) {
        return Stream.of(code, code + ".bring");
    }

    private static Stream<String> sides(String code) {
        return Stream.of("below.", "above.")
                .flatMap(side -> names(code + side, Boundary.values()))
                .flatMap(WordsTest::inBothRegisters);
    }

    private static Stream<String> constants(Enum<?>... constants) {
        return names(constants[0].getDeclaringClass().getSimpleName() + ".", constants);
    }

    private static Stream<String> names(String prefix, Enum<?>... constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant.name());
    }

    private static Set<String> arguments(ResourceBundle bundle, String code) {
        return ARGUMENT.matcher(bundle.getString(code))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** One file alone: a bundle would take from its parent what it lacks. */
    private static ResourceBundle file(String name) {
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            return new PropertyResourceBundle(new InputStreamReader(in, UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
