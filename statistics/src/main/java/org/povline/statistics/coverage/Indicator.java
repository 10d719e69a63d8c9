package org.povline.statistics.coverage;

import static java.util.Objects.requireNonNull;
import static org.povline.statistics.coverage.CountUnit.DAY;
import static org.povline.statistics.coverage.CountUnit.FEN;
import static org.povline.statistics.coverage.CountUnit.HOUSEHOLD;
import static org.povline.statistics.coverage.CountUnit.HOUSEHOLD_VISIT;
import static org.povline.statistics.coverage.CountUnit.LAND_PART;
import static org.povline.statistics.coverage.CountUnit.PERSON;
import static org.povline.statistics.coverage.CountUnit.PERSON_VISIT;
import static org.povline.statistics.coverage.CountUnit.PIECE;
import static org.povline.statistics.coverage.CountUnit.SQUARE_DECIMETRE;

import java.util.Optional;
import org.povline.core.quantity.Ratio;

/**
 * The indicators of the field, each with its formula, its unit and its denominator. None is computed of the wrong counts: a
 * rate of persons refuses households, and a share refuses a part that exceeds its whole.
 *
 * <p>Definitions are those of practice; unless a constant names a source they rest on handbooks that were not seen, and {@link
 * #isVerified()} says so.
 */
public enum Indicator {
    /** 贫困发生率 of the National Bureau of Statistics: a survey's estimate, not a register's count. */
    POVERTY_RATE_OF_SURVEY(
            "贫困发生率（统计监测）",
            "Poverty headcount rate (survey)",
            "persons below the line",
            "线下人口",
            PERSON,
            "rural population",
            "农村人口",
            PERSON,
            Form.SHARE),
    /** 贫困发生率 of the assessments: the base is the farming population of a fixed year, usually the end of 2014. */
    POVERTY_RATE(
            "贫困发生率（考核）",
            "Poverty headcount rate (assessment)",
            "registered poor not yet lifted",
            "未脱贫建档立卡人口",
            PERSON,
            "farming population of the base year",
            "基期农业户籍人口",
            PERSON,
            Form.SHARE),
    /** 综合贫困发生率. */
    COMPREHENSIVE_POVERTY_RATE(
            "综合贫困发生率",
            "Comprehensive poverty rate",
            "not lifted + wrongly lifted + missed",
            "未脱贫人口＋错退人口＋漏评人口",
            PERSON,
            "farming population",
            "农业户籍人口",
            PERSON,
            Form.SHARE),
    /** 脱贫率, cumulative. */
    LIFTED_RATE(
            "脱贫率",
            "Share lifted out of poverty",
            "lifted so far",
            "累计脱贫人口",
            PERSON,
            "ever identified",
            "累计识别人口",
            PERSON,
            Form.SHARE),
    /** 返贫率 of a year. */
    RELAPSE_RATE(
            "返贫率",
            "Relapse rate",
            "fallen back within the year",
            "当年返贫人口",
            PERSON,
            "lifted at the start of the year",
            "年初已脱贫人口",
            PERSON,
            Form.SHARE),
    /** 风险消除率 by persons. */
    RISK_REMOVAL_RATE(
            "风险消除率（人）",
            "Risk removal rate (persons)",
            "whose risk was removed",
            "已消除风险监测对象人数",
            PERSON,
            "ever monitored",
            "累计识别监测对象人数",
            PERSON,
            Form.SHARE),
    /** 风险消除率 by households. */
    RISK_REMOVAL_RATE_OF_HOUSEHOLDS(
            "风险消除率（户）",
            "Risk removal rate (households)",
            "whose risk was removed",
            "已消除风险监测对象户数",
            HOUSEHOLD,
            "ever monitored",
            "累计识别监测对象户数",
            HOUSEHOLD,
            Form.SHARE),
    /** 基本医疗保险参保率: the base leaves out who is insured as an employee, and the army. */
    MEDICAL_COVERAGE(
            "基本医疗保险参保率",
            "Medical insurance coverage",
            "insured",
            "参保人数",
            PERSON,
            "who should be insured (not all residents)",
            "应参保人数（不是总人口）",
            PERSON,
            Form.SHARE),
    /** 养老保险参保率. */
    PENSION_COVERAGE(
            "养老保险参保率",
            "Pension insurance coverage",
            "paying or receiving",
            "缴费人数＋领取待遇人数",
            PERSON,
            "who should be: 16 and above, not at school",
            "应参保人数：16岁及以上非在校",
            PERSON,
            Form.SHARE),
    /** 老龄化程度 by 60; 10 % and above is called an ageing society. Source: 老年人权益保障法 art. 2 for the age. */
    AGEING_60(
            "60岁及以上人口比重",
            "Share of persons aged 60 and above",
            "60 and above",
            "60岁及以上人口",
            PERSON,
            "all",
            "总人口",
            PERSON,
            Form.SHARE),
    /** 老龄化程度 by 65; 7 % and above is called an ageing society. */
    AGEING_65(
            "65岁及以上人口比重",
            "Share of persons aged 65 and above",
            "65 and above",
            "65岁及以上人口",
            PERSON,
            "all",
            "总人口",
            PERSON,
            Form.SHARE),
    /** 总抚养比 by 65. {@link #DEPENDENCY_60} is that by 60; {@code AgeRatio} of population counts both. */
    DEPENDENCY(
            "总抚养比（65岁）",
            "Dependency ratio (by 65)",
            "0–14 and 65 and above",
            "0—14岁人口＋65岁及以上人口",
            PERSON,
            "15–64",
            "15—64岁人口",
            PERSON,
            Form.RATIO),
    /** 总抚养比 by 60. */
    DEPENDENCY_60(
            "总抚养比（60岁）",
            "Dependency ratio (by 60)",
            "0–14 and 60 and above",
            "0—14岁人口＋60岁及以上人口",
            PERSON,
            "15–59",
            "15—59岁人口",
            PERSON,
            Form.RATIO),
    /** 留守儿童比例. Source: 国发〔2016〕13号, not verified. */
    LEFT_BEHIND_CHILDREN(
            "留守儿童占比",
            "Share of children left behind",
            "children left behind",
            "留守儿童",
            PERSON,
            "children below 16",
            "不满16周岁儿童",
            PERSON,
            Form.SHARE),
    /** 留守老人比例. */
    LEFT_BEHIND_OLD(
            "留守老人占比",
            "Share of old persons left behind",
            "old left behind",
            "留守老人",
            PERSON,
            "60 and above",
            "60岁及以上人口",
            PERSON,
            Form.SHARE),
    /** 外出务工率. */
    MIGRANT_LABOUR_RATE(
            "外出务工率",
            "Share of labour working away",
            "working away",
            "外出务工人数",
            PERSON,
            "labour force: 16–59, able, not at school",
            "劳动力：16—59岁、有劳动能力、非在校",
            PERSON,
            Form.SHARE),
    /** 人均纯收入 of the registry: yearly income of its kinds less what producing it cost. */
    NET_INCOME_PER_HEAD(
            "人均纯收入", "Net income a head (registry)", "net income", "家庭纯收入", FEN, "members", "家庭人口", PERSON, Form.MEAN),
    /** 人均可支配收入, by which the national line is measured since 2014: another concept of income. */
    DISPOSABLE_INCOME_PER_HEAD(
            "人均可支配收入",
            "Disposable income a head",
            "disposable income",
            "可支配收入",
            FEN,
            "members",
            "家庭人口",
            PERSON,
            Form.MEAN),
    /** 人均核定收入 of social assistance, which leaves some income out. */
    COUNTABLE_INCOME_PER_HEAD(
            "人均核定收入（社会救助）",
            "Countable income a head (social assistance)",
            "income counted for assistance",
            "核定收入",
            FEN,
            "members living together",
            "共同生活家庭成员",
            PERSON,
            Form.MEAN),
    /** 收入增幅, nominal; {@code part} is the growth itself. */
    INCOME_GROWTH(
            "收入名义增幅",
            "Nominal income growth",
            "income less that of the year before",
            "本年收入－上年收入",
            FEN,
            "income of the year before",
            "上年收入",
            FEN,
            Form.RATIO),
    /** 收入实际增幅, 扣除价格因素: the income of the year is brought to the prices of the year before by the caller. */
    REAL_INCOME_GROWTH(
            "收入实际增幅（扣除价格因素）",
            "Real income growth",
            "income at the prices of the year before, less that of the year before",
            "按上年价格计算的本年收入－上年收入",
            FEN,
            "income of the year before",
            "上年收入",
            FEN,
            Form.RATIO),
    /** 村集体经济收入: subsidies are often listed apart; a village without any is called hollow, 空壳村. */
    COLLECTIVE_INCOME(
            "村集体经济收入",
            "Collective income of the village",
            "business, leases, returns, subsidies and other",
            "经营收入＋发包及上交收入＋投资收益＋补助收入＋其他收入",
            FEN),
    /** 人均耕地. */
    CROPLAND_PER_HEAD("人均耕地", "Cropland a head", "cropland", "耕地面积", LAND_PART, "persons", "人口", PERSON, Form.MEAN),
    /** 党员年龄、性别、学历结构: the members of a group among all, 预备党员 included. */
    PARTY_MEMBERS_SHARE(
            "党员结构占比",
            "Share of Party members in a group",
            "members of the group",
            "该组党员",
            PERSON,
            "all members, probationary included",
            "全部党员（含预备党员）",
            PERSON,
            Form.SHARE),
    /** 两不愁三保障达标率: households that meet every item, not a mean of the items. */
    BASIC_NEEDS_MET(
            "两不愁三保障达标率",
            "Two worries and three guarantees all met",
            "meeting every item",
            "各项均达标户数",
            HOUSEHOLD,
            "all",
            "总户数",
            HOUSEHOLD,
            Form.SHARE),
    /** 不愁吃 by itself. */
    FOOD_MET("不愁吃达标率", "Food secured", "with enough food", "不愁吃户数", HOUSEHOLD, "all", "总户数", HOUSEHOLD, Form.SHARE),
    /** 不愁穿 by itself. */
    CLOTHING_MET(
            "不愁穿达标率",
            "Clothing secured",
            "with enough clothing",
            "不愁穿户数",
            HOUSEHOLD,
            "all",
            "总户数",
            HOUSEHOLD,
            Form.SHARE),
    /** 义务教育有保障 by itself. */
    EDUCATION_MET(
            "义务教育保障达标率",
            "Compulsory education guaranteed",
            "with compulsory education guaranteed",
            "义务教育有保障户数",
            HOUSEHOLD,
            "all",
            "总户数",
            HOUSEHOLD,
            Form.SHARE),
    /** 基本医疗有保障 by itself. */
    MEDICAL_CARE_MET(
            "基本医疗保障达标率",
            "Basic medical care guaranteed",
            "with basic medical care guaranteed",
            "基本医疗有保障户数",
            HOUSEHOLD,
            "all",
            "总户数",
            HOUSEHOLD,
            Form.SHARE),
    /** 住房安全有保障 by itself; of all households, where {@link #SAFE_HOUSING} is of those appraised. */
    HOUSING_MET(
            "住房安全保障达标率",
            "Safe housing guaranteed",
            "with safe housing guaranteed",
            "住房安全有保障户数",
            HOUSEHOLD,
            "all",
            "总户数",
            HOUSEHOLD,
            Form.SHARE),
    /** 义务教育阶段辍学人数, which must be 0; who cannot attend for health is not counted. */
    SCHOOL_DROPOUTS(
            "义务教育阶段辍学人数",
            "Dropouts of compulsory schooling",
            "of school age and out of school without exemption",
            "义务教育阶段失学辍学人数（不含因身体原因免学）",
            PERSON),
    /** 义务教育巩固率. */
    SCHOOL_RETENTION(
            "义务教育巩固率",
            "Retention in compulsory schooling",
            "still at school",
            "仍在校人数",
            PERSON,
            "who entered",
            "入学人数",
            PERSON,
            Form.SHARE),
    /** 安全住房率: grades A and B. */
    SAFE_HOUSING(
            "安全住房率",
            "Share of safe houses",
            "houses of grade A or B",
            "A级和B级住房户数",
            HOUSEHOLD,
            "houses appraised",
            "鉴定户数",
            HOUSEHOLD,
            Form.SHARE),
    /** 饮水安全率: all four indicators met. Source: T/CHES 18-2018. */
    SAFE_WATER(
            "饮水安全率",
            "Share with safe water",
            "with safe water by all four indicators",
            "四项指标均达标户数",
            HOUSEHOLD,
            "all",
            "总户数",
            HOUSEHOLD,
            Form.SHARE,
            true),
    /** 易地搬迁户数. */
    RESETTLED_HOUSEHOLDS("易地搬迁户数", "Households resettled", "households resettled", "易地搬迁户数", HOUSEHOLD),
    /** 易地搬迁人数. */
    RESETTLED_PERSONS("易地搬迁人数", "Persons resettled", "persons resettled", "易地搬迁人数", PERSON),
    /** 易地搬迁入住率. */
    RESETTLEMENT_OCCUPANCY(
            "搬迁入住率",
            "Occupancy of resettlement housing",
            "moved in",
            "已入住户数",
            HOUSEHOLD,
            "resettled",
            "搬迁户数",
            HOUSEHOLD,
            Form.SHARE),
    /** 人均住房面积, of resettlement at most 25 m² by its rule. */
    HOUSING_PER_HEAD(
            "人均住房面积",
            "Housing area a head",
            "floor area",
            "住房面积",
            SQUARE_DECIMETRE,
            "persons",
            "人口",
            PERSON,
            Form.MEAN),
    /** 旧房拆除率. */
    OLD_HOUSES_REMOVED(
            "旧房拆除率",
            "Old houses removed",
            "old house removed",
            "已拆除旧房户数",
            HOUSEHOLD,
            "resettled",
            "搬迁户数",
            HOUSEHOLD,
            Form.SHARE),
    /** 累计驻村天数. */
    DAYS_IN_VILLAGE("累计驻村天数", "Days spent in the village", "days spent in the village", "驻村天数之和", DAY),
    /** 走访户次: a household visited twice counts twice. */
    HOUSEHOLD_VISITS("走访户次", "Calls at households", "calls at households", "走访户次之和", HOUSEHOLD_VISIT),
    /** 走访人次: a person met twice counts twice. */
    PERSON_VISITS("走访人次", "Persons visited, each time", "persons visited, each time", "走访人次之和", PERSON_VISIT),
    /** 民情日记. */
    DIARIES("民情日记", "Work team diaries", "diaries written", "民情日记篇数", PIECE),
    /** 恩格尔系数. */
    ENGEL_COEFFICIENT(
            "恩格尔系数",
            "Engel coefficient",
            "spending on food, tobacco and alcohol",
            "食品烟酒支出",
            FEN,
            "consumption",
            "消费支出",
            FEN,
            Form.SHARE);

    private enum Form {
        SHARE,
        RATIO,
        MEAN,
        TOTAL
    }

    private final String title;
    private final String titleInEnglish;
    private final String numerator;
    private final String numeratorInChinese;
    private final CountUnit numeratorUnit;
    private final String denominator;
    private final String denominatorInChinese;
    private final CountUnit denominatorUnit;
    private final Form form;
    private final boolean isVerified;

    Indicator(String title, String titleInEnglish, String sum, String sumInChinese, CountUnit unit) {
        this(title, titleInEnglish, sum, sumInChinese, unit, "", "", unit, Form.TOTAL);
    }

    Indicator(
            String title,
            String titleInEnglish,
            String numerator,
            String numeratorInChinese,
            CountUnit numeratorUnit,
            String denominator,
            String denominatorInChinese,
            CountUnit denominatorUnit,
            Form form) {
        this(
                title,
                titleInEnglish,
                numerator,
                numeratorInChinese,
                numeratorUnit,
                denominator,
                denominatorInChinese,
                denominatorUnit,
                form,
                false);
    }

    Indicator(
            String title,
            String titleInEnglish,
            String numerator,
            String numeratorInChinese,
            CountUnit numeratorUnit,
            String denominator,
            String denominatorInChinese,
            CountUnit denominatorUnit,
            Form form,
            boolean isVerified) {
        this.title = title;
        this.titleInEnglish = titleInEnglish;
        this.numerator = numerator;
        this.numeratorInChinese = numeratorInChinese;
        this.numeratorUnit = numeratorUnit;
        this.denominator = denominator;
        this.denominatorInChinese = denominatorInChinese;
        this.denominatorUnit = denominatorUnit;
        this.form = form;
        this.isVerified = isVerified;
    }

    /** What practice calls it, in Chinese. */
    public String title() {
        return title;
    }

    /** Its name in English. */
    public String titleInEnglish() {
        return titleInEnglish;
    }

    /** Part over whole in words, or the sum. */
    public String formula() {
        return form == Form.TOTAL ? numerator : numerator + " / " + denominator;
    }

    /** The same in Chinese. */
    public String formulaInChinese() {
        return form == Form.TOTAL ? numeratorInChinese : numeratorInChinese + " / " + denominatorInChinese;
    }

    /** What the part, or the sum, counts. */
    public CountUnit unit() {
        return numeratorUnit;
    }

    /** What the whole counts; empty for a sum, which has none. */
    public Optional<CountUnit> denominatorUnit() {
        return form == Form.TOTAL ? Optional.empty() : Optional.of(denominatorUnit);
    }

    /** Whether the definition was verified by a primary text or two independent sources. */
    public boolean isVerified() {
        return isVerified;
    }

    /**
     * The indicator of part and whole, exact.
     *
     * @return empty where the whole is 0
     * @throws IllegalArgumentException if it has no denominator, if one of them counts something else, if the whole is
     *     negative, or if the part of a share exceeds its whole or is negative
     */
    public Optional<IndicatorValue> of(Counted part, Counted whole) {
        requireNonNull(part, "part");
        requireNonNull(whole, "whole");
        requireUnit(part, numeratorUnit);
        requireUnit(
                whole, denominatorUnit().orElseThrow(() -> new IllegalArgumentException(this + " has no denominator")));
        if (whole.number() < 0) {
            throw new IllegalArgumentException(
                    "The denominator (" + whole.number() + ") of " + this + " must not be negative");
        }
        requirePossible(part.number(), whole.number());
        return whole.number() == 0
                ? Optional.empty()
                : Optional.of(new IndicatorValue(this, new Ratio(part.number(), whole.number())));
    }

    /**
     * The indicator that is a sum: a number over 1.
     *
     * @throws IllegalArgumentException if it has a denominator, or the sum counts something else
     */
    public IndicatorValue of(Counted sum) {
        requireNonNull(sum, "sum");
        if (form != Form.TOTAL) {
            throw new IllegalArgumentException(this + " needs a denominator: " + denominator);
        }
        requireUnit(sum, numeratorUnit);
        return new IndicatorValue(this, new Ratio(sum.number(), 1));
    }

    /** Refuses a part that the indicator cannot have. */
    void requirePossible(long part, long whole) {
        if (form == Form.SHARE && (part < 0 || part > whole)) {
            throw new IllegalArgumentException(
                    "The part (" + part + ") of " + this + " must be from 0 to the whole (" + whole + ")");
        }
        if (part < 0 && numeratorUnit != CountUnit.FEN) {
            throw new IllegalArgumentException("The part (" + part + ") of " + this + " must not be negative");
        }
        if (form == Form.TOTAL && whole != 1) {
            throw new IllegalArgumentException(this + " is a sum and has no denominator (" + whole + ")");
        }
    }

    private void requireUnit(Counted counted, CountUnit unit) {
        if (counted.unit() != unit) {
            throw new IllegalArgumentException(
                    this + " (" + formula() + ") takes " + unit + " and not " + counted.unit());
        }
    }
}
