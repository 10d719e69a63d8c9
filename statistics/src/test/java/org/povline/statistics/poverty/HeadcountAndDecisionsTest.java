package org.povline.statistics.poverty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.eligibility.Determination.Outcome;
import org.povline.core.eligibility.EligibilityEngine;
import org.povline.core.eligibility.HouseholdCase;
import org.povline.core.eligibility.Ruling;
import org.povline.core.eligibility.Schemes;
import org.povline.core.finding.Citation;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Person;
import org.povline.core.registry.Residence;
import org.povline.core.standard.Basis;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Provenance;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardId;
import org.povline.core.standard.Strength;
import org.povline.core.standard.Threshold;
import org.povline.core.standard.Validity;
import org.povline.statistics.distribution.Measured;
import org.povline.statistics.income.IncomeMeasures;
import org.povline.statistics.income.IncomeSample;
import org.povline.statistics.income.PovertyAtLine;

/** Decisions and statistics about the same households: whom the engine holds to be poor, the headcount counts, no others. */
class HeadcountAndDecisionsTest {
    private static final AreaCode COUNTY = AreaCode.of("522799");
    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);
    private static final Fact<Amount> NOTHING = Fact.of(Amount.ofFen(0));

    /** A household that earns so many fen beside the line times its persons; a loss is costs without income. */
    private record Home(long fenBesideLine, int persons) {
        long fen(long lineFen) {
            return lineFen * persons + fenBesideLine;
        }

        Household household(String key, long lineFen) {
            long fen = fen(lineFen);
            return household(
                    key, Fact.of(Amount.ofFen(Math.max(0, fen))), Fact.of(Amount.ofFen(Math.max(0, -fen))), persons);
        }

        static Household household(String key, Fact<Amount> business, Fact<Amount> costs, int persons) {
            IncomeStatement statement =
                    new IncomeStatement(DateRange.ofYear(2016), NOTHING, business, NOTHING, NOTHING, costs, null, null);
            List<Person> members = IntStream.range(0, persons)
                    .mapToObj(i -> new Person(key + "-" + i, null, null, null, null, null, null, null))
                    .toList();
            return new Household(
                    key,
                    Residence.of(Fact.of(AreaCode.of("522799100200")), null, null, null),
                    null,
                    null,
                    null,
                    null,
                    members,
                    List.of(statement));
        }
    }

    private static Ruling<HouseholdCase> ruling(long lineFen, Boundary boundary) {
        Standard line = new Standard(
                new StandardId("registered.line"),
                new SchemeId("registered"),
                Role.LINE,
                COUNTY,
                new Validity(LocalDate.of(2016, 1, 1), null, null),
                new Threshold(Amount.ofFen(lineFen), Basis.PER_PERSON_YEAR, IncomeConcept.REGISTRY_NET, boundary),
                new Provenance(List.of(Citation.of("A rule for tests", "No. 1")), Strength.P, true, null, ""));
        StandardBook book =
                StandardBook.of("test", "1", List.of(new Area(COUNTY, "示例县", AreaCode.of("522700"))), List.of(line));
        return EligibilityEngine.of(book).ruling(Schemes.REGISTERED, COUNTY, DAY);
    }

    private static Outcome decide(Ruling<HouseholdCase> ruling, Household household) {
        return ruling.decide(HouseholdCase.of(household)).outcome();
    }

    private static IncomeSample sample(List<Home> homes, long lineFen) {
        return IncomeSample.of(homes, home -> Fact.of(Amount.ofFen(home.fen(lineFen))), Home::persons);
    }

    @Property(tries = 200)
    void agreeAboutEveryHouseholdAndTheirSum(
            @ForAll("homes") List<Home> homes,
            @ForAll @LongRange(min = 1, max = 2_000_000) long lineFen,
            @ForAll Boundary boundary) {
        Ruling<HouseholdCase> ruling = ruling(lineFen, boundary);
        long poor = 0;
        for (int i = 0; i < homes.size(); i++) {
            Home home = homes.get(i);
            boolean isPoor = decide(ruling, home.household("h" + i, lineFen)) == Outcome.ELIGIBLE;
            assertThat(headcount(List.of(home), lineFen, boundary))
                    .as("%s at %s", home, lineFen)
                    .isEqualTo(isPoor ? 1 : 0);
            poor += isPoor ? home.persons() : 0;
        }
        long persons = homes.stream().mapToLong(Home::persons).sum();
        PovertyAtLine exact = IncomeMeasures.withDefaults()
                .with(boundary)
                .of(sample(homes, lineFen), Amount.ofFen(lineFen))
                .poverty();
        assertThat(exact.persons()).isEqualTo(poor);
        assertThat(exact.headcount()).contains(new Ratio(poor, persons));
        assertThat(headcount(homes, lineFen, boundary)).isEqualTo((double) poor / persons);
    }

    private static double headcount(List<Home> homes, long lineFen, Boundary boundary) {
        return PovertyMeasures.withDefaults()
                .with(boundary)
                .fgt(sample(homes, lineFen).toWeightedSample(), lineFen, 0)
                .map(Measured::value)
                .orElseThrow();
    }

    /** Most within a few fen of the line, where a quotient of doubles could fall on either side. */
    @Provide
    Arbitrary<List<Home>> homes() {
        Arbitrary<Long> beside = Arbitraries.oneOf(
                Arbitraries.longs().between(-9, 9), Arbitraries.longs().between(-3_000_000, 3_000_000));
        return Combinators.combine(beside, Arbitraries.integers().between(1, 9))
                .as(Home::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    /** The engine cannot decide about who has told no income; the sample counts them and measures the others. */
    @Test
    void leaveTheSameHouseholdsOpen() {
        Household silent = Home.household("h1", Fact.notReported(), NOTHING, 3);
        assertThat(decide(ruling(295_200, Boundary.BELOW), silent)).isEqualTo(Outcome.UNDETERMINED);
        IncomeSample sample = IncomeSample.of(
                List.of(silent, new Home(-1, 2).household("h2", 295_200)),
                household -> household.incomes().get(0).business(),
                household -> household.members().size());
        assertThat(sample.unknownHouseholds()).isEqualTo(1);
        assertThat(sample.unknownPersons()).isEqualTo(3);
        assertThat(sample.toWeightedSample().missing().weight()).isEqualTo(3);
        assertThat(PovertyMeasures.withDefaults()
                        .fgt(sample.toWeightedSample(), 295_200, 0)
                        .orElseThrow()
                        .value())
                .isEqualTo(1);
    }
}
