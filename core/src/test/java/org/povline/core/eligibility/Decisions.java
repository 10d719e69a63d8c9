package org.povline.core.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povline.core.area.AreaCode;
import org.povline.core.code.DisabilityKind;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.HousingGrade;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.EvidenceKind;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.Household;
import org.povline.core.registry.IncomeEvidence;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.LivingConditions;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.Monitoring;
import org.povline.core.registry.Needs;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.PostingLog;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Registry;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Village;
import org.povline.core.registry.VillageAssessment;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Reform;
import org.povline.core.standard.Role;
import org.povline.core.standard.StandardBook;

/** Decided cases for the tests of what is said about them. */
final class Decisions {
    private static final AreaCode CITY = AreaCode.of("522701");
    private static final LocalDate EVER = LocalDate.of(2012, 1, 1);
    private static final Fact<YesNo> YES = Fact.of(YesNo.YES);
    private static final Fact<YesNo> NO = Fact.of(YesNo.NO);
    private static final EligibilityEngine ROUND = EligibilityEngine.of(Books.everything());
    private static final EligibilityEngine CHINA = EligibilityEngine.of(china());

    private Decisions() {}

    /** Those whose letters were read through, by the name of the file that holds them. */
    static Map<String, Determination> read() {
        Map<String, Determination> read = new LinkedHashMap<>();
        Families family = Families.of(3);
        read.put("eligible", round(Schemes.DIBAO, family.earning(1_400_000).subject()));
        read.put(
                "ineligible-by-a-fen",
                round(Schemes.DIBAO, family.earning(1_500_000).subject()));
        read.put("wages-unknown", round(Schemes.DIBAO, wagesUnknown(family).subject()));
        read.put("margin", round(Schemes.DIBAO_MARGIN, family.earning(1_500_001).subject()));
        read.put("tekun", round(Schemes.TEKUN, family.earning(1_400_000).subject()));
        read.put("tekun-supported", round(Schemes.TEKUN, old().earning(400_000).subject()));
        read.put(
                "hardship",
                round(
                        Schemes.RIGID_EXPENDITURE,
                        family.earning(2_500_000)
                                .with(Families.budget(2_000_000))
                                .subject()));
        read.put(
                "margin-of-a-dibao-household",
                round(Schemes.DIBAO_MARGIN, family.earning(1_400_000).subject()));
        read.put("clergy", round(Schemes.DIBAO_SINGLE, family.earning(9_000_000).clergy()));
        read.put("sources-disagree", round(Schemes.DIBAO, disagreeing()));
        Dated.DAYS.forEach(day -> read.put(day, Dated.decide(Schemes.DIBAO, day)));
        read.put("2021-07-01-margin", Dated.decide(Schemes.DIBAO_MARGIN, "2021-07-01"));
        read.put("2026-07-01-margin", Dated.decide(Schemes.DIBAO_MARGIN, "2026-07-01"));
        read.put("2021-06-30-single", Dated.decide(Schemes.DIBAO_SINGLE, "2021-06-30"));
        read.put("2021-07-01-single", Dated.decide(Schemes.DIBAO_SINGLE, "2021-07-01"));
        read.put("2026-07-01-single", Dated.decide(Schemes.DIBAO_SINGLE, "2026-07-01"));
        read.put("monitored", china(Schemes.MONITORED, neverPoor(), 800_000, "2023-06-30"));
        read.put("village-exit", villageExit());
        return read;
    }

    /** Cases of every scheme, of every outcome, with every criterion known either way and unknown. */
    static Stream<Determination> all() {
        List<HouseholdCase> cases = cases();
        Stream<Determination> round = Schemes.ofHouseholds().stream()
                .flatMap(scheme -> cases.stream().map(subject -> round(scheme, subject)));
        Stream<Determination> china = Schemes.ofHouseholds().stream()
                .flatMap(scheme -> Stream.of(
                                "2012-12-11", "2015-06-30", "2017-06-30", "2020-06-30", "2023-06-30", "2027-01-01")
                        .map(date -> china(scheme, 800_000, date)));
        return Stream.of(read().values().stream(), round, china, Stream.of(villageUnknown()))
                .flatMap(decided -> decided);
    }

    private static Fact<Disability> severe() {
        return Fact.of(
                new Disability(Fact.of(DisabilityKind.PHYSICAL), Fact.of(DisabilityLevel.LEVEL_1), Fact.notReported()));
    }

    /** Households of every kind, known in full and in part. */
    static List<HouseholdCase> cases() {
        Families family = Families.of(3);
        Families poor = family.earning(100_000);
        Families rich = family.earning(9_000_000);
        return List.of(
                poor.subject(),
                rich.subject(),
                rich.with(Families.budget(8_000_000)).subject(),
                wagesUnknown(family).subject(),
                poor.with(new Needs(NO, NO, NO, Fact.missing(MissingReason.NOT_APPLICABLE), YES, YES))
                        .with(unsafe())
                        .with(tooMuch())
                        .subject(),
                poor.with(Families.registration(HouseholdKind.ORDINARY_FARM, Fact.of(PovertyStatus.LIFTED)))
                        .with(Families.monitored(Fact.of(MonitoredKind.MARGINAL)))
                        .subject(),
                poor.with(Families.registration(HouseholdKind.DIBAO_POOR, Fact.of(PovertyStatus.LIFTED)))
                        .with(Families.monitored(Fact.of(MonitoredKind.LIFTED_UNSTABLE)))
                        .subject(Fact.of(List.of(obligor()))),
                old().subject(),
                poor.withHead(LocalDate.of(1983, 5, 17), severe()).subject(),
                HouseholdCase.of(nothingKnown(family)),
                HouseholdCase.of(nothingKnown(family.of(List.of()))),
                poor.of(List.of(poor.members().get(0), untaught()))
                        .with(Monitoring.of(
                                Fact.of(MonitoredKind.MARGINAL),
                                Fact.of(new DateRange(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 2))),
                                List.of(),
                                Fact.notReported(),
                                Fact.notReported()))
                        .subject(),
                Families.of(1).earning(400_000).clergy(),
                withoutWork(),
                disagreeing());
    }

    private static HouseholdCase withoutWork() {
        Disability severe =
                new Disability(Fact.of(DisabilityKind.PHYSICAL), Fact.of(DisabilityLevel.LEVEL_2), Fact.notReported());
        return Families.of(2)
                .withHead(LocalDate.of(1983, 5, 17), Fact.of(severe))
                .own(OwnMeans.of(YES, Fact.of(Amount.ofFen(0)), Fact.notReported(), NO));
    }

    private static Person untaught() {
        Person child = Families.person("P1", Relationship.SON, LocalDate.of(2013, 1, 1));
        return new Person(
                child.key(),
                child.identity(),
                child.relationship(),
                Schooling.of(Fact.notReported(), Fact.of(SchoolStatus.NOT_AT_SCHOOL), Fact.notReported()),
                child.health(),
                child.work(),
                List.of(
                        Enrollment.of(Programme.RESIDENT_MEDICAL, NO, Fact.notReported()),
                        Enrollment.of(Programme.EMPLOYEE_MEDICAL, NO, Fact.notReported())),
                child.party());
    }

    private static Families wagesUnknown(Families family) {
        return family.with(Families.wages(Fact.notReported()));
    }

    private static Families old() {
        Person old = Families.person("P0", Relationship.HEAD, LocalDate.of(1940, 1, 1));
        return Families.of(1)
                .of(List.of(old))
                .withHead(LocalDate.of(1940, 1, 1), Fact.notReported(), HealthCondition.SERIOUS_ILLNESS)
                .earning(600_000);
    }

    private static LivingConditions unsafe() {
        return new LivingConditions(
                Fact.of(HousingGrade.D),
                Fact.notReported(),
                NO,
                NO,
                NO,
                Fact.notReported(),
                Fact.notReported(),
                Fact.notReported());
    }

    private static Holdings tooMuch() {
        return new Holdings(
                Map.of(MoneyAsset.DEPOSITS, Fact.of(Amount.ofFen(99_000_000))),
                Map.of(CountedAsset.MOTOR_VEHICLES, Fact.of(Count.of(2)), CountedAsset.DWELLINGS, Fact.of(Count.of(1))),
                Fact.of(List.of()),
                Fact.of(List.of()));
    }

    private static Obligor obligor() {
        return new Obligor("O1", Fact.of("P0"), Fact.of(ObligorState.ABLE), Fact.of(Amount.ofFen(0)));
    }

    private static Household nothingKnown(Families family) {
        return new Household(
                "H1", family.household().residence(), null, null, null, Map.of(), family.members(), List.of());
    }

    private static HouseholdCase disagreeing() {
        Families family = Families.of(3).earning(1_400_000);
        IncomeEvidence slip = new IncomeEvidence(
                EvidenceKind.PAY_SLIP, IncomePart.WAGES, DateRange.ofYear(2022), Fact.of(Amount.ofFen(2_000_000)));
        return HouseholdCase.of(family.household())
                .with(new Assessment(
                        "H1",
                        Books.DAY,
                        family.needs(),
                        List.of(),
                        family.holdings(),
                        Fact.of(family.budget()),
                        List.of(slip),
                        Fact.of(List.of())));
    }

    private static Determination round(Scheme<HouseholdCase> scheme, HouseholdCase subject) {
        return ROUND.determine(scheme, subject, Books.DAY);
    }

    private static Families neverPoor() {
        return Families.of(3)
                .with(Families.registration(HouseholdKind.ORDINARY_FARM, Fact.missing(MissingReason.NOT_APPLICABLE)));
    }

    private static Determination china(Scheme<HouseholdCase> scheme, long wages, String day) {
        return china(scheme, Families.of(3), wages, day);
    }

    /** Under the shipped book and a line of 3100 yuan: of the family's income 3600 yuan are a basic pension. */
    private static Determination china(Scheme<HouseholdCase> scheme, Families persons, long wages, String day) {
        LocalDate date = LocalDate.parse(day);
        DateRange year = DateRange.ofYear(date.plusDays(1).getYear() - 1);
        Fact<Amount> nothing = Fact.of(Amount.ofFen(0));
        IncomeStatement income = new IncomeStatement(
                year,
                Fact.of(Amount.ofFen(wages)),
                nothing,
                nothing,
                Fact.of(Amount.ofFen(360_000)),
                nothing,
                Fact.notReported(),
                Fact.notReported());
        Families family = persons.with(income);
        Map<BudgetItem, Fact<Amount>> items = new EnumMap<>(BudgetItem.class);
        for (BudgetItem item : BudgetItem.values()) {
            items.put(item, Fact.of(Amount.ofFen(item == BudgetItem.BASIC_PENSION ? 360_000 : 0)));
        }
        HouseholdCase subject = HouseholdCase.of(family.household())
                .with(new Assessment(
                        "H1",
                        date,
                        family.needs(),
                        List.of(),
                        family.holdings(),
                        Fact.of(new Budget(year, items, Map.of())),
                        List.of(),
                        Fact.of(List.of())));
        return CHINA.ruling(scheme, CITY, date).decide(subject);
    }

    private static StandardBook china() {
        AssetRule assets = new AssetRule(EnumSet.of(MoneyAsset.DEPOSITS), null, BigDecimal.valueOf(2), Map.of());
        Reform local = Reform.named("local rules for a test");
        local = Books.local(
                local, EVER, "dibao", Role.LINE, Books.line(310_000, IncomeConcept.COUNTABLE, Boundary.BELOW));
        return StandardBook.china().with(Books.local(local, EVER, "dibao", Role.ASSETS, assets));
    }

    private static Determination villageExit() {
        VillageAssessment assessment =
                new VillageAssessment(LocalDate.of(2019, 6, 1), Fact.of(Count.of(200)), YES, YES, YES, YES, NO);
        return EligibilityEngine.of(StandardBook.china())
                .determine(Schemes.VILLAGE_EXIT, VillageCase.of(village()).with(assessment), LocalDate.of(2019, 6, 30));
    }

    private static Determination villageUnknown() {
        return ROUND.determine(Schemes.VILLAGE_EXIT, VillageCase.of(village()), Books.DAY);
    }

    private static Registry village() {
        return Registry.of(
                new Village(AreaCode.of("522701100200"), Fact.notReported(), Fact.notReported(), Fact.notReported()),
                LocalDate.of(2019, 6, 1),
                List.of(Families.of(3).household()),
                List.of(),
                new PostingLog(Fact.notReported(), List.of(), List.of(), List.of()),
                List.of(),
                List.of());
    }
}
