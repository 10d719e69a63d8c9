package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.Content;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Multiple;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;

/** What is decided, and told of it, where a line has as many digits as a book may bring about. */
class DigitLimitTest {
    private static final LocalDate FROM = Books.FROM.minusYears(1);
    private static final String LINE = "registered";
    private static final long HIGHEST_FEN = 100_000_000_000L;
    /** A line of 10 to the 18th fen, the most that there may be. */
    private static final List<Standard> LARGEST = lines(HIGHEST_FEN, "1000", "1000", "10");
    /** A line with sixteen decimals of a fen, the most that there may be. */
    private static final List<Standard> FINEST = lines(99, "1.000001", "1.000001", "1.0001");

    @Test
    void theNearestChangeReachesTheLargestLine() {
        Determination two = decide(LARGEST, Families.of(2));
        assertThat(two.trace().nearestChange().orElseThrow().fen()).isEqualTo(2_000_000_000_000_000_000L);
        assertThat(DeterminationJson.toJson(two))
                .contains("\"yuanPerPersonYear\" : 10000000000000000,", "\"yuan\" : 20000000000000000\n");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 10})
    void thereIsNoChangeToAnIncomeThatNobodyCanHave(int persons) {
        Determination many = decide(LARGEST, Families.of(persons));
        assertThat(many.outcome()).isEqualTo(Determination.Outcome.ELIGIBLE);
        assertThat(many.trace().nearestChange()).isEmpty();
        assertThat(DeterminationJson.toJson(many)).contains("\"nearestChange\" : null");
    }

    @Test
    void theFinestLineIsWrittenWithAllItsDecimals() {
        Determination two = decide(FINEST, Families.of(2).earning(198));
        assertThat(two.outcome()).isEqualTo(Determination.Outcome.ELIGIBLE);
        assertThat(two.trace().nearestChange().orElseThrow().fen()).isEqualTo(1);
        assertThat(DeterminationJson.toJson(two)).contains("\"yuanPerPersonYear\" : 0.990100980198990099,");
    }

    @ParameterizedTest
    @CsvSource({"2000000000000000000, SATISFIED", "2000000000000000001, NOT_SATISFIED"})
    void theLargestAssetLimitInLinesDecidesToTheFen(long depositsFen, Truth within) {
        StandardBook book = book(lines(HIGHEST_FEN, "1000", "1000"), assets("10"));
        assertThat(new AssetsCriterion("ASSETS", new SchemeId(LINE))
                        .under(new RulesInForce(book, new SchemeId(LINE), Optional.of(Books.COUNTY), Books.DAY))
                        .of(Families.of(2).with(Families.holdings(depositsFen)).subject())
                        .truth())
                .isEqualTo(within);
    }

    @Test
    void oneStepBeyondEitherLimitIsRefused() {
        assertRefused(lines(HIGHEST_FEN, "1000", "1000", "10.1"));
        assertRefused(lines(1, "1.000001", "1.000001", "1.00001"));
        assertRefused(LARGEST, assets("1.1"));
        assertRefused(FINEST, assets("0.1"));
    }

    private static void assertRefused(List<Standard> lines, Standard... others) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> book(lines, others))
                .withMessageContaining("to more digits");
    }

    private static Determination decide(List<Standard> lines, Families family) {
        return EligibilityEngine.of(book(lines)).determine(Schemes.REGISTERED, family.subject(), Books.DAY);
    }

    private static StandardBook book(List<Standard> lines, Standard... others) {
        List<Standard> all = new ArrayList<>(lines);
        all.addAll(List.of(others));
        all.add(local("dibao", Role.MEMBERS, Books.members()));
        return Books.book(all);
    }

    private static Standard assets(String lines) {
        return local(
                LINE, Role.ASSETS, new AssetRule(Set.of(MoneyAsset.DEPOSITS), null, new BigDecimal(lines), Map.of()));
    }

    /** A line of so many fen, and the multiples that stand on it; the last is the scheme's. */
    private static List<Standard> lines(long fen, String... factors) {
        List<Standard> lines = new ArrayList<>();
        lines.add(local("s0", Role.LINE, Books.line(fen, IncomeConcept.REGISTRY_NET, Boundary.BELOW)));
        for (int i = 1; i <= factors.length; i++) {
            Multiple multiple = new Multiple(
                    new BigDecimal(factors[i - 1]),
                    new SchemeId("s" + (i - 1)),
                    IncomeConcept.REGISTRY_NET,
                    Boundary.BELOW);
            lines.add(local(i == factors.length ? LINE : "s" + i, Role.LINE, multiple));
        }
        return lines;
    }

    private static Standard local(String scheme, Role role, Content content) {
        return Books.standard(scheme, role, Books.COUNTY, FROM, content);
    }
}
