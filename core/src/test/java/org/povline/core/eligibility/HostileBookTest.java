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
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.povline.core.area.AreaCode;
import org.povline.core.finding.Citation;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.Basis;
import org.povline.core.standard.Content;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Multiple;
import org.povline.core.standard.Provenance;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardId;
import org.povline.core.standard.Strength;
import org.povline.core.standard.Threshold;
import org.povline.core.standard.Validity;

/** A book may hold lines of any size and factors of many digits: it is refused, or every line in it can decide. */
class HostileBookTest {
    private static final LocalDate DAY = LocalDate.of(2015, 1, 1);
    private static final BigDecimal FINEST = new BigDecimal("999.999999");
    private static final long HIGHEST_FEN = 100_000_000_000L;

    @Property
    void isRefusedOrDecides(
            @ForAll @LongRange(min = 1, max = HIGHEST_FEN) long fen,
            @ForAll @Size(max = 4) List<@BigRange(min = "0.000001", max = "1000") @Scale(6) BigDecimal> factors) {
        Optional<StandardBook> book = book(fen, factors);
        SchemeId last = new SchemeId("s" + factors.size());
        book.ifPresent(accepted -> assertThat(new RulesInForce(accepted, last, Optional.empty(), DAY)
                        .line(last)
                        .content())
                .isPresent());
    }

    @Property
    void isRefusedOrLimitsAssets(
            @ForAll @LongRange(min = 1, max = HIGHEST_FEN) long fen,
            @ForAll @Size(max = 3) List<@BigRange(min = "0.000001", max = "1000") @Scale(6) BigDecimal> factors,
            @ForAll @BigRange(min = "0.000001", max = "1000") @Scale(6) BigDecimal lines) {
        Standard members = Books.standard("dibao", Role.MEMBERS, AreaCode.NATION, DAY, Books.members());
        String last = "s" + factors.size();
        AssetRule most = new AssetRule(Set.of(MoneyAsset.DEPOSITS), null, lines, Map.of());
        Standard assets = Books.standard(last, Role.ASSETS, AreaCode.NATION, DAY, most);
        AssetsCriterion criterion = new AssetsCriterion("ASSETS", new SchemeId(last));
        book(fen, factors, members, assets)
                .ifPresent(accepted -> assertThat(criterion
                                .under(new RulesInForce(accepted, new SchemeId(last), Optional.empty(), DAY))
                                .of(Families.of(2).subject())
                                .truth())
                        .isEqualTo(Truth.SATISFIED));
    }

    @Test
    void isRefusedForAChainOfManyDigitsWhenItIsMade() {
        assertThat(book(HIGHEST_FEN - 1, List.of(FINEST))).isEmpty();
        assertThat(book(200_000, List.of(FINEST, FINEST, FINEST))).isEmpty();
        assertThat(book(200_000, List.of(FINEST, new BigDecimal("1.5")))).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> made(200_000, List.of(FINEST, FINEST, FINEST)))
                .withMessageContaining("s3");
    }

    private static Optional<StandardBook> book(long fen, List<BigDecimal> factors, Standard... others) {
        try {
            return Optional.of(made(fen, factors, others));
        } catch (IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static StandardBook made(long fen, List<BigDecimal> factors, Standard... others) {
        List<Standard> lines = new ArrayList<>(List.of(others));
        lines.add(line(0, new Threshold(Amount.ofFen(fen), Basis.PER_PERSON_MONTH, IncomeConcept.NET, Boundary.BELOW)));
        for (int i = 1; i <= factors.size(); i++) {
            SchemeId below = new SchemeId("s" + (i - 1));
            lines.add(line(i, new Multiple(factors.get(i - 1), below, IncomeConcept.NET, Boundary.BELOW)));
        }
        return StandardBook.of("Hostile", "1", List.of(), lines);
    }

    private static Standard line(int number, Content content) {
        return new Standard(
                new StandardId("s" + number),
                new SchemeId("s" + number),
                Role.LINE,
                AreaCode.NATION,
                new Validity(DAY, null, null),
                content,
                new Provenance(List.of(new Citation("Example", "", "", "")), Strength.NONE, false, null, ""));
    }
}
