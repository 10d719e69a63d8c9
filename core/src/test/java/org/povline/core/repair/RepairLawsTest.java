package org.povline.core.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.povline.core.identity.ResidentId;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;

/** Laws of repairs: one planted fault is among what is suggested, and what is certain stands alone. */
class RepairLawsTest {
    private static final LocalDate AS_OF = LocalDate.of(2016, 12, 31);

    @Property
    void aConsistentHouseholdNeedsNoRepair(
            @ForAll @Size(5) List<@LongRange(min = 0, max = 9_999_999) Long> parts,
            @ForAll @IntRange(min = 1, max = 9) int members,
            @ForAll("numbers") String number) {
        assertThat(suggested(home(fen(parts, members), members, members, number, number)))
                .isEmpty();
    }

    @Property
    void aWrongAmountIsAmongTheSuggestions(
            @ForAll @Size(5) List<@LongRange(min = 0, max = 9_999_999) Long> parts,
            @ForAll @IntRange(min = 1, max = 9) int members,
            @ForAll("numbers") String number,
            @ForAll @IntRange(min = 0, max = 6) int field,
            @ForAll @LongRange(min = 100, max = 9_999_999) long tooMuch) {
        long[] fen = fen(parts, members);
        Household right = home(fen, members, members, number, number);
        fen[field] += tooMuch;
        assertIsFound(right, home(fen, members, members, number, number));
    }

    @Property
    void aWrongNumberOfMembersIsAmongTheSuggestions(
            @ForAll @Size(5) List<@LongRange(min = 0, max = 9_999_999) Long> parts,
            @ForAll @IntRange(min = 1, max = 9) int members,
            @ForAll @IntRange(min = 0, max = 20) int stated,
            @ForAll("numbers") String number) {
        Assume.that(stated != members);
        long[] fen = fen(parts, members);
        assertIsFound(home(fen, members, members, number, number), home(fen, members, stated, number, number));
    }

    @Property
    void twoNeighboursSwappedAreAmongTheSuggestions(
            @ForAll("numbers") String number, @ForAll @IntRange(min = 1, max = 17) int at) {
        Assume.that(number.charAt(at) != number.charAt(at - 1));
        String slipped =
                number.substring(0, at - 1) + number.charAt(at) + number.charAt(at - 1) + number.substring(at + 1);
        assertSlipIsFound(number, slipped);
    }

    @Property
    void aWrongSignIsAmongTheSuggestions(
            @ForAll("numbers") String number,
            @ForAll @IntRange(min = 0, max = 17) int at,
            @ForAll @IntRange(min = 0, max = 9) int digit) {
        Assume.that(number.charAt(at) != '0' + digit);
        assertSlipIsFound(number, number.substring(0, at) + digit + number.substring(at + 1));
    }

    /** Numbers of a county code that was never assigned. */
    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.longs()
                .between(0, 40_000)
                .map(LocalDate.of(1905, 1, 1)::plusDays)
                .map(day -> day.toString().replace("-", ""))
                .flatMap(
                        day -> Arbitraries.integers().between(0, 999).map(sequence -> "429090" + day + three(sequence)))
                .map(RepairLawsTest::withCheckDigit);
    }

    private static void assertSlipIsFound(String number, String slipped) {
        long[] fen = fen(List.of(1L, 2L, 3L, 4L, 5L), 1);
        assertIsFound(home(fen, 1, 1, number, number), home(fen, 1, 1, slipped, number));
    }

    private static void assertIsFound(Household right, Household faulty) {
        List<Repair> repairs = suggested(faulty);
        assertThat(repairs.stream().map(repair -> repair.applyTo(faulty))).contains(right);
        assertThat(repairs)
                .filteredOn(repair -> repair.certainty() == Certainty.CERTAIN)
                .allSatisfy(repair -> assertThat(repairs).containsExactly(repair));
        assertThat(repairs)
                .allSatisfy(
                        repair -> assertThat(suggested(repair.applyTo(faulty))).isEmpty());
    }

    private static List<Repair> suggested(Household household) {
        return Repairs.withDefaults().of(household, AS_OF);
    }

    /** Parts, costs, net and net per head, rounded to the fen. */
    private static long[] fen(List<Long> parts, int members) {
        long net = parts.get(0) + parts.get(1) + parts.get(2) + parts.get(3) - parts.get(4);
        long perHead = BigDecimal.valueOf(net)
                .divide(BigDecimal.valueOf(members), 0, RoundingMode.HALF_UP)
                .longValueExact();
        return IntStream.range(0, 7)
                .mapToLong(i -> i < 5 ? parts.get(i) : i == 5 ? net : perHead)
                .toArray();
    }

    /** The first member's sex and date of birth are those of {@code right}. */
    private static Household home(long[] fen, int members, int stated, String number, String right) {
        ResidentId id = ResidentId.of(right);
        List<Fact<Amount>> amounts = IntStream.range(0, 7)
                .mapToObj(i -> Fact.of(Amount.ofFen(fen[i])))
                .toList();
        return Homes.of(
                IntStream.range(0, members)
                        .mapToObj(i -> i == 0
                                ? Homes.identity(
                                        number,
                                        "RESIDENT_ID",
                                        id.birthDate().toString(),
                                        id.isMale() ? "MALE" : "FEMALE")
                                : Homes.identity("?", "?", "?", "?"))
                        .toList(),
                Fact.of(Count.of(stated)),
                new IncomeStatement(
                        DateRange.ofYear(2016),
                        amounts.get(0),
                        amounts.get(1),
                        amounts.get(2),
                        amounts.get(3),
                        amounts.get(4),
                        amounts.get(5),
                        amounts.get(6)));
    }

    private static String three(int sequence) {
        return String.valueOf(1000 + sequence).substring(1);
    }

    private static String withCheckDigit(String digits) {
        return IntStream.rangeClosed(0, 10)
                .mapToObj(last -> digits + (last == 10 ? "X" : String.valueOf(last)))
                .filter(number -> ResidentId.faultOf(number).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
