package org.povline.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;
import org.povline.core.code.HouseholdKind;
import org.povline.core.ledger.Ledger;
import org.povline.core.ledger.LedgerJson;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.LandArea;
import org.povline.core.quantity.Mass;
import org.povline.core.quantity.Qualifier;
import org.povline.core.quantity.Share;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.AidItem;
import org.povline.core.registry.Business;
import org.povline.core.registry.Declared;
import org.povline.core.registry.DeclaredAid;
import org.povline.core.registry.DeclaredBand;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.LandKind;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Standing;
import org.povline.core.registry.VisitMeasure;
import org.povline.core.registry.VisitTarget;
import org.povline.core.registry.WorkKind;

class ExampleVillageTest {
    private static final DeclaredFigures VILLAGE =
            ExampleVillage.declared().declared().orElseThrow();

    @Test
    void isWrittenAsTheLibraryWritesIt() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        LedgerJson.withDefaults().write(Ledger.of(VILLAGE), written);
        try (InputStream file = ExampleVillage.class.getResourceAsStream("village.json")) {
            assertThat(written.toByteArray()).isEqualTo(file.readAllBytes());
        }
    }

    @Test
    void isReadWithoutAFinding() throws IOException {
        try (InputStream file = ExampleVillage.class.getResourceAsStream("village.json")) {
            assertThat(LedgerJson.withDefaults().read(file, "village.json").findings())
                    .isEmpty();
        }
    }

    @Test
    void liesInACountyThatWasNeverAssigned() {
        AreaCode village = VILLAGE.village().code();
        AreaCode county = village.enclosing().orElseThrow().enclosing().orElseThrow();
        assertThat(county).isEqualTo(AreaCode.of("522799"));
        assertThat(AreaTree.china().listed(county, VILLAGE.asOf())).isEqualTo(Truth.NOT_SATISFIED);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "restored-figures.csv", useHeadersInDisplayName = true)
    void restoresWhatTheReportGarbledBesideWhatItPrints(
            String path, BigDecimal value, Standing standing, String printed) {
        Declared<Count> figure = figure(path);
        assertThat(figure.known().orElseThrow().number()).isEqualTo(value);
        assertThat(figure.standing()).isEqualTo(standing);
        assertThat(figure.printed()).isEqualTo(printed);
        assertThat(figure.reason()).isNotBlank();
    }

    @Test
    void landAddsUp() {
        Map<LandKind, Declared<LandArea>> land = VILLAGE.profile().land();
        assertThat(land(land, LandKind.PADDY).plus(land(land, LandKind.DRY_FIELD)))
                .isEqualTo(land(land, LandKind.CULTIVATED))
                .isEqualTo(LandArea.ofMu(3261));
        LandArea sum = land(land, LandKind.CULTIVATED)
                .plus(land(land, LandKind.FOREST))
                .plus(land(land, LandKind.DEVELOPABLE_SLOPE));
        assertThat(sum).isEqualTo(LandArea.ofMu(12_368));
        assertThat(VILLAGE.profile().territory().known()).contains(LandArea.ofSquareKilometres(new BigDecimal("4.45")));
        assertThat(VILLAGE.profile().territory().standing()).isEqualTo(Standing.DOUBTFUL);
    }

    @Test
    void registeredHouseholdsAddUpTwoWays() {
        Map<HouseholdKind, Declared<Count>> kinds = VILLAGE.population().householdsByKind();
        assertThat(kinds.values().stream()
                        .map(kind -> kind.known().orElseThrow())
                        .reduce(Count::plus))
                .isEqualTo(VILLAGE.population().registeredHouseholds().known())
                .contains(Count.of(47));
        assertThat(visits(VisitTarget.POOR_HOUSEHOLDS, VisitMeasure.HOUSEHOLDS)
                        .plus(visits(VisitTarget.DIBAO_HOUSEHOLDS, VisitMeasure.HOUSEHOLDS)))
                .isEqualTo(Count.of(47));
        assertThat(VILLAGE.population().registeredPersons().known()).isEmpty();
    }

    @Test
    void partyMembersAddUp() {
        assertThat(VILLAGE.partyMembers().bands())
                .extracting(DeclaredBand::fromAge)
                .containsExactly(0, 30, 40, 50, 60);
        assertThat(VILLAGE.partyMembers().bands())
                .extracting(band -> band.members().known().orElseThrow())
                .containsExactly(Count.of(2), Count.of(3), Count.of(7), Count.of(10), Count.of(9));
        assertThat(VILLAGE.partyMembers().members().known()).contains(Count.of(31));
        assertThat(VILLAGE.partyMembers().women().known()).contains(Count.of(3));
        assertThat(VILLAGE.partyMembers().oldestAge().known()).contains(Count.of(85));
    }

    @Test
    void keepsTheWordsThatNumbersWereStatedWith() {
        assertThat(VILLAGE.coverage()
                        .rates()
                        .get(Programme.COOPERATIVE_MEDICAL)
                        .rate()
                        .known())
                .contains(Share.ofPercent(BigDecimal.valueOf(98)).as(Qualifier.AT_LEAST));
        assertThat(VILLAGE.coverage()
                        .rates()
                        .get(Programme.RESIDENT_PENSION)
                        .rate()
                        .known())
                .contains(Share.ofPercent(BigDecimal.valueOf(80)).as(Qualifier.ABOUT));
        assertThat(VILLAGE.economy().crops().get(0).area().known())
                .contains(LandArea.ofMu(500).as(Qualifier.ABOUT_OR_MORE));
        assertThat(VILLAGE.economy().netIncomePerHead().known())
                .contains(Amount.ofYuan(4800).as(Qualifier.ABOUT));
        assertThat(visits(VisitTarget.HOUSEHOLDS, VisitMeasure.HOUSEHOLDS))
                .isEqualTo(Count.of(300).as(Qualifier.MORE_THAN));
        assertThat(VILLAGE.work().fundsRaised().known())
                .contains(Amount.ofYuan(45_000).as(Qualifier.MORE_THAN));
    }

    @Test
    void workAndBusinessesAreAsStated() {
        assertThat(VILLAGE.work().daysPosted().known()).contains(Count.of(168));
        assertThat(VILLAGE.work().done().keySet()).isEqualTo(EnumSet.allOf(WorkKind.class));
        assertThat(VILLAGE.work().done().get(WorkKind.DIARIES).known()).contains(Count.of(7));
        assertThat(VILLAGE.economy().businesses().get(Business.SHOP).known()).contains(Count.of(4));
        assertThat(VILLAGE.economy().collectiveIncome().known()).contains(Amount.ofYuan(0));
        assertThat(VILLAGE.coverage().basicPensionPerMonth().known()).contains(Amount.ofYuan(70));
    }

    @Test
    void aidIsWhatItWasWorth() {
        List<DeclaredAid> aid = VILLAGE.work().aid();
        assertThat(aid.stream().map(one -> one.worth().known().orElseThrow()).reduce(Amount::plus))
                .contains(Amount.ofYuan(13_655 + 5_900 + 1_500 + 15_900).as(Qualifier.AT_LEAST));
        AidItem feed = aid.get(0).items().get(2);
        assertThat(feed.number().known()).contains(Count.of(32));
        assertThat(feed.mass().known()).contains(Mass.ofJin(BigDecimal.valueOf(2560)));
        DeclaredAid pupils = aid.get(3);
        assertThat(pupils.perRecipient().known().orElseThrow().times(53)).isEqualTo(Amount.ofYuan(15_900));
        assertThat(pupils.recipients().standing()).isEqualTo(Standing.DOUBTFUL);
    }

    @Test
    void printsWhatItDoubtsOrRestored() {
        Set<Standing> seen = EnumSet.noneOf(Standing.class);
        VILLAGE.work().visits().forEach(visit -> seen.add(visit.number().standing()));
        assertThat(seen).containsExactlyInAnyOrder(Standing.values());
    }

    private static Declared<Count> figure(String path) {
        return switch (path) {
            case "profile.villagerGroups" -> VILLAGE.profile().villagerGroups();
            case "profile.groupLeaders" -> VILLAGE.profile().groupLeaders();
            case "population.households" -> VILLAGE.population().households();
            case "population.persons" -> VILLAGE.population().persons();
            case "partyMembers.bands.3" -> VILLAGE.partyMembers().bands().get(3).members();
            case "work.DISPUTES_SETTLED" -> VILLAGE.work().done().get(WorkKind.DISPUTES_SETTLED);
            case "work.ORPHANED_OR_DISABLED" -> visit(VisitTarget.ORPHANED_OR_DISABLED, VisitMeasure.PERSONS);
            default -> throw new IllegalArgumentException(path);
        };
    }

    private static Count visits(VisitTarget target, VisitMeasure measure) {
        return visit(target, measure).known().orElseThrow();
    }

    private static Declared<Count> visit(VisitTarget target, VisitMeasure measure) {
        return VILLAGE.work().visits().stream()
                .filter(visits -> visits.target() == target && visits.measure() == measure)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private static LandArea land(Map<LandKind, Declared<LandArea>> land, LandKind kind) {
        return land.get(kind).known().orElseThrow();
    }
}
