package org.povline.statistics.coverage;

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
    POVERTY_RATE_OF_SURVEY("贫困发生率（统计监测）", "persons below the line", PERSON, "rural population", PERSON, Form.SHARE),
    /** 贫困发生率 of the assessments: the base is the farming population of a fixed year, usually the end of 2014. */
    POVERTY_RATE(
            "贫困发生率（考核）",
            "registered poor not yet lifted",
            PERSON,
            "farming population of the base year",
            PERSON,
            Form.SHARE),
    /** 综合贫困发生率. */
    COMPREHENSIVE_POVERTY_RATE(
            "综合贫困发生率", "not lifted + wrongly lifted + missed", PERSON, "farming population", PERSON, Form.SHARE),
    /** 脱贫率, cumulative. */
    LIFTED_RATE("脱贫率", "lifted so far", PERSON, "ever identified", PERSON, Form.SHARE),
    /** 返贫率 of a year. */
    RELAPSE_RATE("返贫率", "fallen back within the year", PERSON, "lifted at the start of the year", PERSON, Form.SHARE),
    /** 风险消除率 by persons. */
    RISK_REMOVAL_RATE("风险消除率（人）", "whose risk was removed", PERSON, "ever monitored", PERSON, Form.SHARE),
    /** 风险消除率 by households. */
    RISK_REMOVAL_RATE_OF_HOUSEHOLDS(
            "风险消除率（户）", "whose risk was removed", HOUSEHOLD, "ever monitored", HOUSEHOLD, Form.SHARE),
    /** 基本医疗保险参保率: the base leaves out who is insured as an employee, and the army. */
    MEDICAL_COVERAGE("基本医疗保险参保率", "insured", PERSON, "who should be insured (not all residents)", PERSON, Form.SHARE),
    /** 养老保险参保率. */
    PENSION_COVERAGE(
            "养老保险参保率", "paying or receiving", PERSON, "who should be: 16 and above, not at school", PERSON, Form.SHARE),
    /** 老龄化程度 by 60; 10 % and above is called an ageing society. Source: 老年人权益保障法 art. 2 for the age. */
    AGEING_60("60岁及以上人口比重", "60 and above", PERSON, "all", PERSON, Form.SHARE),
    /** 老龄化程度 by 65; 7 % and above is called an ageing society. */
    AGEING_65("65岁及以上人口比重", "65 and above", PERSON, "all", PERSON, Form.SHARE),
    /** 总抚养比: state which ages; {@code AgeRatio} of population has both. */
    DEPENDENCY("总抚养比", "0–14 and 65 and above (or 60 and above)", PERSON, "15–64 (or 15–59)", PERSON, Form.RATIO),
    /** 留守儿童比例. Source: 国发〔2016〕13号, not verified. */
    LEFT_BEHIND_CHILDREN("留守儿童占比", "children left behind", PERSON, "children below 16", PERSON, Form.SHARE),
    /** 留守老人比例. */
    LEFT_BEHIND_OLD("留守老人占比", "old left behind", PERSON, "60 and above", PERSON, Form.SHARE),
    /** 劳动力: skilled, ordinary and weak ones; the registry's number, of no denominator. */
    LABOUR_FORCE("劳动力", "16–59, able, not at school", PERSON),
    /** 外出务工率. */
    MIGRANT_LABOUR_RATE(
            "外出务工率", "working away", PERSON, "labour force: 16–59, able, not at school", PERSON, Form.SHARE),
    /** 人均纯收入, in fen a person. */
    NET_INCOME_PER_HEAD("人均纯收入", "net income", FEN, "members", PERSON, Form.MEAN),
    /** 收入增幅: nominal unless both are in the same prices; {@code part} is the growth itself. */
    INCOME_GROWTH("收入增幅", "income less that of the year before", FEN, "income of the year before", FEN, Form.RATIO),
    /** 村集体经济收入: subsidies are often listed apart; a village without any is called hollow, 空壳村. */
    COLLECTIVE_INCOME("村集体经济收入", "business, leases, returns, subsidies and other", FEN),
    /** 人均耕地. */
    CROPLAND_PER_HEAD("人均耕地", "cropland", LAND_PART, "persons", PERSON, Form.MEAN),
    /** 党员年龄、性别、学历结构: the members of a group among all, 预备党员 included. */
    PARTY_MEMBERS_SHARE(
            "党员结构占比", "members of the group", PERSON, "all members, probationary included", PERSON, Form.SHARE),
    /** 年内发展党员: admitted within the year as probationary members. */
    PARTY_MEMBERS_ADMITTED("年内发展党员", "admitted within the year", PERSON),
    /** 两不愁三保障达标率: households that meet every item, not a mean of the items. */
    BASIC_NEEDS_MET("两不愁三保障达标率", "meeting every item", HOUSEHOLD, "all", HOUSEHOLD, Form.SHARE),
    /** The same of one item, 单项达标率: say which. */
    BASIC_NEED_MET("单项达标率", "meeting the item", HOUSEHOLD, "all", HOUSEHOLD, Form.SHARE),
    /** 义务教育阶段辍学人数, which must be 0; who cannot attend for health is not counted. */
    SCHOOL_DROPOUTS("义务教育阶段辍学人数", "of school age and out of school without exemption", PERSON),
    /** 义务教育巩固率. */
    SCHOOL_RETENTION("义务教育巩固率", "still at school", PERSON, "who entered", PERSON, Form.SHARE),
    /** 安全住房率: grades A and B. */
    SAFE_HOUSING("安全住房率", "houses of grade A or B", HOUSEHOLD, "houses appraised", HOUSEHOLD, Form.SHARE),
    /** 饮水安全率: all four indicators met. Source: T/CHES 18-2018. */
    SAFE_WATER("饮水安全率", "with safe water by all four indicators", HOUSEHOLD, "all", HOUSEHOLD, Form.SHARE, true),
    /** 易地搬迁户. */
    RESETTLED_HOUSEHOLDS("易地搬迁户", "resettled", HOUSEHOLD),
    /** 易地搬迁人口. */
    RESETTLED_PERSONS("易地搬迁人口", "resettled", PERSON),
    /** 搬迁人均住房面积, which must not exceed 25 square metres; in square decimetres a person. */
    RESETTLED_HOUSING_PER_HEAD(
            "搬迁人均住房面积", "floor area of the new houses", SQUARE_DECIMETRE, "persons resettled", PERSON, Form.MEAN),
    /** 易地搬迁入住率. */
    RESETTLEMENT_OCCUPANCY("搬迁入住率", "moved in", HOUSEHOLD, "resettled", HOUSEHOLD, Form.SHARE),
    /** 旧房拆除率. */
    OLD_HOUSES_REMOVED("旧房拆除率", "old house removed", HOUSEHOLD, "resettled", HOUSEHOLD, Form.SHARE),
    /** 累计驻村天数. */
    DAYS_IN_VILLAGE("累计驻村天数", "days spent in the village", DAY),
    /** 走访户次: a household visited twice counts twice. */
    HOUSEHOLD_VISITS("走访户次", "calls at households", HOUSEHOLD_VISIT),
    /** 走访人次: a person met twice counts twice. */
    PERSON_VISITS("走访人次", "persons met on calls", PERSON_VISIT),
    /** 民情日记. */
    DIARIES("民情日记", "diaries written", PIECE),
    /** 恩格尔系数. */
    ENGEL_COEFFICIENT("恩格尔系数", "spending on food, tobacco and alcohol", FEN, "consumption", FEN, Form.SHARE);

    private enum Form {
        SHARE,
        RATIO,
        MEAN,
        TOTAL
    }

    private final String title;
    private final String numerator;
    private final CountUnit numeratorUnit;
    private final String denominator;
    private final CountUnit denominatorUnit;
    private final Form form;
    private final boolean isVerified;

    Indicator(String title, String numerator, CountUnit numeratorUnit) {
        this(title, numerator, numeratorUnit, "", numeratorUnit, Form.TOTAL);
    }

    Indicator(
            String title,
            String numerator,
            CountUnit numeratorUnit,
            String denominator,
            CountUnit denominatorUnit,
            Form form) {
        this(title, numerator, numeratorUnit, denominator, denominatorUnit, form, false);
    }

    Indicator(
            String title,
            String numerator,
            CountUnit numeratorUnit,
            String denominator,
            CountUnit denominatorUnit,
            Form form,
            boolean isVerified) {
        this.title = title;
        this.numerator = numerator;
        this.numeratorUnit = numeratorUnit;
        this.denominator = denominator;
        this.denominatorUnit = denominatorUnit;
        this.form = form;
        this.isVerified = isVerified;
    }

    /** What practice calls it, in Chinese. */
    public String title() {
        return title;
    }

    /** Part over whole in words, or the sum. */
    public String formula() {
        return form == Form.TOTAL ? numerator : numerator + " / " + denominator;
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
        requireUnit(part, numeratorUnit);
        requireUnit(
                whole, denominatorUnit().orElseThrow(() -> new IllegalArgumentException(this + " has no denominator")));
        if (whole.number() < 0) {
            throw new IllegalArgumentException(
                    "The denominator (" + whole.number() + ") of " + this + " must not be negative");
        }
        if (form == Form.SHARE && (part.number() < 0 || part.number() > whole.number())) {
            throw new IllegalArgumentException("The part (" + part.number() + ") of " + this
                    + " must be from 0 to the whole (" + whole.number() + ")");
        }
        return whole.number() == 0
                ? Optional.empty()
                : Optional.of(new IndicatorValue(this, new Ratio(part.number(), whole.number())));
    }

    private void requireUnit(Counted counted, CountUnit unit) {
        if (counted.unit() != unit) {
            throw new IllegalArgumentException(
                    this + " (" + formula() + ") takes " + unit + " and not " + counted.unit());
        }
    }
}
