package org.povline.core.eligibility;

import static org.povline.core.eligibility.Condition.all;
import static org.povline.core.eligibility.Condition.any;
import static org.povline.core.eligibility.Condition.category;
import static org.povline.core.eligibility.Condition.not;
import static org.povline.core.eligibility.Condition.provided;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Household;
import org.povline.core.registry.VillageAssessment;
import org.povline.core.registry.YesNo;
import org.povline.core.standard.Need;
import org.povline.core.standard.SchemeId;

/**
 * The schemes that the library knows. Their lines, member rules and limits stand in the standard book under the same
 * ids; here stands only what is asked.
 */
public final class Schemes {
    private static final Criterion<HouseholdCase> REGISTERED_HOUSEHOLD = new FactCriterion<>(
            "REGISTERED_HOUSEHOLD",
            new MissingFact("HOUSEHOLD_KIND", "registration.kind"),
            Standings.REGISTERED,
            of(household -> household.registration().kind()));
    private static final Criterion<HouseholdCase> LIFTED_HOUSEHOLD = new FactCriterion<>(
            "LIFTED_HOUSEHOLD",
            new MissingFact("POVERTY_STATUS", "registration.status"),
            Standings.LIFTED,
            of(household -> household.registration().status()));
    private static final Criterion<HouseholdCase> MONITORED_HOUSEHOLD = new FactCriterion<>(
            "MONITORED_HOUSEHOLD",
            new MissingFact("MONITORED_KIND", "monitoring.kind"),
            Standings.MONITORED,
            of(household -> household.monitoring().kind()));

    private static final Criterion<HouseholdCase> BELOW_DIBAO =
            IncomeCriterion.counted("BELOW_DIBAO_LINE", "dibao", "dibao", true);
    private static final Criterion<HouseholdCase> BELOW_MARGIN =
            IncomeCriterion.counted("BELOW_MARGIN_LINE", "dibao-margin", "dibao", true);
    private static final IncomeCriterion BELOW_DISPOSABLE =
            IncomeCriterion.counted("BELOW_DISPOSABLE_INCOME", "rigid-expenditure", "dibao", true);
    private static final Criterion<HouseholdCase> BELOW_MONITORING =
            IncomeCriterion.asListed("BELOW_MONITORING_LINE", "monitored", true);
    private static final Criterion<HouseholdCase> ABOVE_EXIT = new IncomeYearCriterion(
            IncomeCriterion.asListed("ABOVE_EXIT_LINE", "exit", false), new SchemeId("registered"));
    private static final Criterion<HouseholdCase> ABOVE_LIFTING =
            IncomeCriterion.asListed("ABOVE_LIFTING_LINE", "lifting", false);
    private static final Criterion<HouseholdCase> CRUSHING_SPENDING =
            new SpendingCriterion("CRUSHING_SPENDING", new SchemeId("rigid-expenditure"), BELOW_DISPOSABLE);
    private static final Criterion<HouseholdCase> REGIME_IN_FORCE = new InForceCriterion("REGIME_IN_FORCE");
    private static final Criterion<HouseholdCase> UNABLE_TO_WORK = new LabourCriterion("UNABLE_TO_WORK");
    private static final Criterion<VillageCase> LOW_POVERTY_RATE = new PovertyRateCriterion("LOW_POVERTY_RATE");
    private static final Criterion<HouseholdCase> INCOME_UNSTABLE = assessed(
            "INCOME_UNSTABLE",
            needed("INCOME_STABLE", "incomeStable"),
            YesNo.NO,
            inquiry -> inquiry.needs().incomeStable());
    private static final Condition<HouseholdCase> TAKEN_INTO_DIBAO =
            all(BELOW_DIBAO, new AssetsCriterion("DIBAO_ASSETS_CONFORM", new SchemeId("dibao")));
    private static final Condition<HouseholdCase> MARGIN =
            all(not(TAKEN_INTO_DIBAO), BELOW_MARGIN, assets("dibao-margin"));
    private static final Condition<HouseholdCase> IN_SUPPORT = all(
            UNABLE_TO_WORK,
            new OwnIncomeCriterion("WITHOUT_INCOME", OwnIncome.TEKUN),
            ownAssets("tekun"),
            new ObligorCriterion("WITHOUT_OBLIGOR"));

    /** 建档立卡贫困户识别: net income a head below the national line of the income's year; 2014 to 2020. */
    public static final Scheme<HouseholdCase> REGISTERED = Scheme.of(
            "registered",
            new IncomeYearCriterion(
                    IncomeCriterion.asListed("BELOW_NATIONAL_LINE", "registered", true), new SchemeId("registered")));

    /** 贫困户退出: a registered household, stably above the line, without the two worries, with the three guarantees. */
    public static final Scheme<HouseholdCase> EXIT = Scheme.of(
            "exit",
            provided(
                    ABOVE_EXIT,
                    all(
                            REGISTERED_HOUSEHOLD,
                            ABOVE_EXIT,
                            need(Need.INCOME_STABLE),
                            need(Need.FOOD),
                            need(Need.CLOTHING),
                            need(Need.EDUCATION),
                            need(Need.MEDICAL),
                            need(Need.HOUSING),
                            need(Need.WATER))));

    /** 最低生活保障, for a family: countable income a head below the local line, and assets that conform. */
    public static final Scheme<HouseholdCase> DIBAO =
            Scheme.of("dibao", provided(BELOW_DIBAO, all(BELOW_DIBAO, assets("dibao"))));

    /**
     * 最低生活保障, for one person alone, 单人户: a severely disabled or seriously ill member of a margin household (from
     * 2021-07-01); or clergy who live apart and, by the rules of 2012 and again from 2022-10-20, severely disabled adults of
     * any household, for whom their own income and assets count. Which of these ways are open, and what else each asks, is
     * the book's.
     */
    public static final Scheme<HouseholdCase> DIBAO_SINGLE = Scheme.of(
            "dibao-single",
            any(
                    all(MARGIN, new SingleCriterion("SINGLE_REASON")),
                    all(
                            any(new ClergyCriterion("CLERGY_LIVING_APART"), new AloneCriterion("SEVERE_DISABILITY")),
                            new OwnIncomeCriterion("OWN_INCOME_BELOW_LINE", OwnIncome.DIBAO),
                            ownAssets("dibao"))));

    /** 最低生活保障边缘家庭: not taken into dibao, below the line of the margin, and assets that conform. */
    public static final Scheme<HouseholdCase> DIBAO_MARGIN = Scheme.of("dibao-margin", provided(BELOW_MARGIN, MARGIN));

    /** 特困人员: cannot work, has no income and assets of their own, and nobody to support them who can. */
    public static final Scheme<HouseholdCase> TEKUN = Scheme.of("tekun", provided(UNABLE_TO_WORK, IN_SUPPORT));

    /**
     * 刚性支出困难家庭: neither taken into dibao or the margin nor, in the person who applies, in support as tekun; below last
     * year's disposable income, and crushing spending.
     */
    public static final Scheme<HouseholdCase> RIGID_EXPENDITURE = Scheme.of(
            "rigid-expenditure",
            provided(
                    CRUSHING_SPENDING,
                    all(
                            not(TAKEN_INTO_DIBAO),
                            not(all(
                                    BELOW_MARGIN,
                                    new AssetsCriterion("MARGIN_ASSETS_CONFORM", new SchemeId("dibao-margin")))),
                            not(IN_SUPPORT),
                            BELOW_DISPOSABLE,
                            assets("rigid-expenditure"),
                            CRUSHING_SPENDING)));

    /**
     * 防止返贫监测对象, 2020 to 2025, in three kinds: lifted and unstable, at the margin, in sudden hardship. For the last
     * one the income is no ceiling.
     */
    public static final Scheme<HouseholdCase> MONITORED = Scheme.of(
            "monitored",
            provided(
                    REGIME_IN_FORCE,
                    all(
                            REGIME_IN_FORCE,
                            any(
                                    category(
                                            "LIFTED_UNSTABLE",
                                            all(
                                                    REGISTERED_HOUSEHOLD,
                                                    LIFTED_HOUSEHOLD,
                                                    any(BELOW_MONITORING, INCOME_UNSTABLE))),
                                    category(
                                            "MARGINAL",
                                            all(not(REGISTERED_HOUSEHOLD), any(BELOW_MONITORING, INCOME_UNSTABLE))),
                                    category("SUDDEN_HARDSHIP", all(suddenEvent(), hardship()))))));

    /** 监测对象风险消除: above the line again, long enough, needs met, and the risk gone for good. */
    public static final Scheme<HouseholdCase> LIFTING = Scheme.of(
            "lifting",
            provided(
                    ABOVE_LIFTING,
                    all(
                            MONITORED_HOUSEHOLD,
                            ABOVE_LIFTING,
                            new MonthsCriterion("ABOVE_LONG_ENOUGH"),
                            need(Need.INCOME_STABLE),
                            need(Need.FOOD),
                            need(Need.CLOTHING),
                            need(Need.EDUCATION),
                            need(Need.MEDICAL),
                            need(Need.HOUSING),
                            need(Need.WATER))));

    /** 贫困村退出: few enough poor persons, and four conditions that the area weighs. */
    public static final Scheme<VillageCase> VILLAGE_EXIT = Scheme.of(
            "village-exit",
            provided(
                    LOW_POVERTY_RATE,
                    all(
                            LOW_POVERTY_RATE,
                            village("INFRASTRUCTURE", "infrastructure", VillageAssessment::infrastructure),
                            village("PUBLIC_SERVICES", "publicServices", VillageAssessment::publicServices),
                            village("INDUSTRY", "industry", VillageAssessment::industry),
                            village("COLLECTIVE_INCOME", "collectiveIncome", VillageAssessment::collectiveIncome))));

    private static final List<Scheme<HouseholdCase>> OF_HOUSEHOLDS =
            List.of(REGISTERED, EXIT, DIBAO, DIBAO_SINGLE, DIBAO_MARGIN, TEKUN, RIGID_EXPENDITURE, MONITORED, LIFTING);

    private static final List<Scheme<HouseholdCase>> OF_MEMBERS = List.of(DIBAO_SINGLE, TEKUN);

    private static final List<Scheme<VillageCase>> OF_VILLAGES = List.of(VILLAGE_EXIT);

    private Schemes() {}

    /** The schemes that decide households and their members. */
    public static List<Scheme<HouseholdCase>> ofHouseholds() {
        return OF_HOUSEHOLDS;
    }

    /** Those among them that decide one member, who applies, and not the household as a whole. */
    public static List<Scheme<HouseholdCase>> ofMembers() {
        return OF_MEMBERS;
    }

    /** The scheme for households of this id, if there is one. */
    public static Optional<Scheme<HouseholdCase>> ofHouseholds(String id) {
        return of(id, OF_HOUSEHOLDS);
    }

    /** The schemes that decide villages. */
    public static List<Scheme<VillageCase>> ofVillages() {
        return OF_VILLAGES;
    }

    /** The scheme for villages of this id, if there is one. */
    public static Optional<Scheme<VillageCase>> ofVillages(String id) {
        return of(id, OF_VILLAGES);
    }

    private static <C extends Case> Optional<Scheme<C>> of(String id, List<Scheme<C>> schemes) {
        return schemes.stream().filter(scheme -> scheme.id().text().equals(id)).findFirst();
    }

    private static Criterion<HouseholdCase> need(Need need) {
        return new NeedCriterion(need);
    }

    private static Criterion<HouseholdCase> assets(String scheme) {
        return new AssetsCriterion("ASSETS_CONFORM", new SchemeId(scheme));
    }

    private static Criterion<HouseholdCase> ownAssets(String scheme) {
        return new OwnAssetsCriterion(new AssetsCriterion("OWN_ASSETS_CONFORM", new SchemeId(scheme)));
    }

    private static Criterion<HouseholdCase> suddenEvent() {
        return assessed(
                "SUDDEN_EVENT",
                needed("SUDDEN_EVENT", "suddenEvent"),
                YesNo.YES,
                inquiry -> inquiry.needs().suddenEvent());
    }

    private static Criterion<HouseholdCase> hardship() {
        return assessed(
                "BASIC_LIFE_IN_HARDSHIP",
                needed("BASIC_LIFE_IN_HARDSHIP", "basicLifeInHardship"),
                YesNo.YES,
                inquiry -> inquiry.needs().basicLifeInHardship());
    }

    private static MissingFact needed(String code, String component) {
        return new MissingFact(code, "assessment.needs." + component);
    }

    private static Criterion<HouseholdCase> assessed(
            String code, MissingFact fact, YesNo asked, Function<Assessment, Fact<YesNo>> of) {
        return new FactCriterion<>(
                code,
                fact,
                EnumSet.of(asked),
                subject -> subject.assessment().map(of).orElse(Fact.notReported()));
    }

    private static Criterion<VillageCase> village(
            String code, String component, Function<VillageAssessment, Fact<YesNo>> fact) {
        return new FactCriterion<>(
                code,
                new MissingFact(code, "assessments.village." + component),
                EnumSet.of(YesNo.YES),
                subject -> subject.assessment().map(fact).orElse(Fact.notReported()));
    }

    private static <E extends Enum<E>> Function<HouseholdCase, Fact<E>> of(Function<Household, Fact<E>> fact) {
        return subject -> fact.apply(subject.household());
    }
}
