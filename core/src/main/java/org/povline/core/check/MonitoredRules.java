package org.povline.core.check;

import static org.povline.core.check.Verdict.NOT_APPLICABLE;
import static org.povline.core.check.Verdict.SILENT;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.code.DisabilityLevel;
import org.povline.core.code.HealthCondition;
import org.povline.core.code.HelpItem;
import org.povline.core.code.HelpKind;
import org.povline.core.code.HelpState;
import org.povline.core.code.RelapseRisk;
import org.povline.core.code.RemovalManner;
import org.povline.core.code.WorkPlace;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Circumstances;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Help;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Monitoring;
import org.povline.core.registry.Programme;
import org.povline.core.registry.YesNo;

/** The checks M01 to M23 of a household that is watched. */
final class MonitoredRules {
    private static final String RISKS = "monitoring.risks";
    private static final String STATE = "monitoring.help.state";
    private static final Amount NOTHING = Amount.ofYuan(0);

    private MonitoredRules() {}

    private static Monitoring monitoring(Subject s) {
        return s.household().monitoring();
    }

    private static Circumstances circumstances(Subject s) {
        return monitoring(s).circumstances();
    }

    private static Help help(Subject s) {
        return monitoring(s).help();
    }

    private static boolean at(Subject s, RelapseRisk risk) {
        return monitoring(s).risks().contains(risk);
    }

    private static String help(HelpKind kind) {
        return "monitoring.help.kinds." + kind;
    }

    private static String help(HelpItem item) {
        return "monitoring.help.items." + item;
    }

    static Verdict risksNamed(Subject s) {
        if (!s.isMonitored()) {
            return NOT_APPLICABLE;
        }
        if (monitoring(s).risks().isEmpty()) {
            return s.blank(RISKS, "which", "NO_RISK");
        }
        if (at(s, RelapseRisk.OTHER) && Read.isBlank(circumstances(s).otherRisk())) {
            return s.blank("monitoring.circumstances.otherRisk", "which", "OTHER_WITHOUT_NOTE");
        }
        return at(s, RelapseRisk.NATURAL_DISASTER)
                        && Read.isBlank(circumstances(s).disaster())
                ? s.blank("monitoring.circumstances.disaster", "which", "DISASTER_WITHOUT_KIND")
                : SILENT;
    }

    /** Whether all members certainly have none of these conditions; unknown where one is not told. */
    private static Truth nobodyHas(Subject s, HealthCondition one, HealthCondition other) {
        Truth nobody = Truth.SATISFIED;
        for (Member member : s.members()) {
            Truth not = member.isHealthKnown() ? Truth.of(!member.has(one) && !member.has(other)) : Truth.UNKNOWN;
            nobody = nobody.and(not);
        }
        return nobody;
    }

    private static Verdict fires(Subject s, Truth truth, String path, Object... arguments) {
        return switch (truth) {
            case SATISFIED -> s.found(path, arguments);
            case NOT_SATISFIED -> SILENT;
            case UNKNOWN -> NOT_APPLICABLE;
        };
    }

    static Verdict nobodyDisabled(Subject s) {
        return s.isMonitored() && at(s, RelapseRisk.DISABILITY)
                ? fires(s, nobodyHas(s, HealthCondition.DISABLED, HealthCondition.DISABLED), RISKS)
                : NOT_APPLICABLE;
    }

    static Verdict nobodyIll(Subject s) {
        if (!s.isMonitored() || !at(s, RelapseRisk.ILLNESS)) {
            return NOT_APPLICABLE;
        }
        Amount paid = Read.value(circumstances(s).ownMedicalSpending());
        if (paid != null && paid.isAtMost(NOTHING) == Truth.SATISFIED) {
            return s.found("monitoring.circumstances.ownMedicalSpending", "which", "NO_SPENDING");
        }
        return fires(
                s,
                nobodyHas(s, HealthCondition.SERIOUS_ILLNESS, HealthCondition.CHRONIC_ILLNESS),
                RISKS,
                "which",
                "NOBODY_ILL");
    }

    static Verdict labourNotLacking(Subject s) {
        if (!s.isMonitored() || !at(s, RelapseRisk.LACK_OF_LABOUR)) {
            return NOT_APPLICABLE;
        }
        int able = able(s);
        if (able < 0) {
            return NOT_APPLICABLE;
        }
        int members = s.members().size();
        return able * 4 > members ? s.found(RISKS, "able", able, "members", members) : SILENT;
    }

    /** How many members can work; {@code -1} where one is not told. */
    private static int able(Subject s) {
        int able = 0;
        for (Member member : s.members()) {
            if (member.capacity() == null) {
                return -1;
            }
            able += member.isAble() ? 1 : 0;
        }
        return able;
    }

    static Verdict nobodyForWork(Subject s) {
        if (!s.isMonitored() || !at(s, RelapseRisk.UNSTABLE_WORK)) {
            return NOT_APPLICABLE;
        }
        if (able(s) == 0) {
            return s.found(RISKS, "which", "NOBODY_ABLE");
        }
        return fires(s, nobodyWorks(s), RISKS, "which", "NO_WORK");
    }

    private static Truth nobodyWorks(Subject s) {
        Truth nobody = Truth.SATISFIED;
        for (Member member : s.members()) {
            nobody =
                    nobody.and(member.works() ? Truth.NOT_SATISFIED : member.rests() ? Truth.SATISFIED : Truth.UNKNOWN);
        }
        return nobody;
    }

    static Verdict problemWithoutRisk(Subject s) {
        if (!s.isAtRisk()) {
            return NOT_APPLICABLE;
        }
        Problems problems = Problems.of(s).or(circumstances(s));
        if (problems.isNothingKnown()) {
            return NOT_APPLICABLE;
        }
        return unnamed(s, problems.house(), RelapseRisk.HOUSING, "HOUSING")
                .or(unnamed(s, problems.water(), RelapseRisk.DRINKING_WATER, "DRINKING_WATER"))
                .or(unnamed(s, problems.school(), RelapseRisk.SCHOOLING, "SCHOOLING"))
                .or(unnamed(s, problems.medicine(), RelapseRisk.ILLNESS, "UNINSURED"));
    }

    private static Verdict unnamed(Subject s, Truth problem, RelapseRisk risk, String which) {
        return problem == Truth.SATISFIED && !at(s, risk) ? s.found(RISKS, "which", which) : SILENT;
    }

    static Verdict riskWithoutHelp(Subject s) {
        boolean told = !monitoring(s).risks().isEmpty()
                || circumstances(s).outOfSchool().isKnown()
                || circumstances(s).uninsured().isKnown();
        if (!s.isAtRisk() || !told) {
            return NOT_APPLICABLE;
        }
        Verdict verdict = matched(s, RelapseRisk.ILLNESS, HelpKind.HEALTH, HelpKind.SOCIAL, HelpKind.SOCIAL);
        verdict = worse(
                verdict,
                matched(s, RelapseRisk.SCHOOLING, HelpKind.COMPULSORY_EDUCATION, HelpKind.EDUCATION, HelpKind.SOCIAL));
        verdict = worse(
                verdict, matched(s, RelapseRisk.DISABILITY, HelpKind.SAFETY_NET, HelpKind.SOCIAL, HelpKind.SOCIAL));
        verdict = worse(
                verdict, matched(s, RelapseRisk.HOUSING, HelpKind.HOUSING, HelpKind.RELOCATION, HelpKind.RELOCATION));
        verdict = worse(
                verdict,
                matched(
                        s,
                        RelapseRisk.DRINKING_WATER,
                        HelpKind.DRINKING_WATER,
                        HelpKind.DRINKING_WATER,
                        HelpKind.DRINKING_WATER));
        verdict = worse(
                verdict,
                need(
                        s,
                        Read.isYes(circumstances(s).outOfSchool()),
                        "OUT_OF_SCHOOL",
                        HelpKind.COMPULSORY_EDUCATION,
                        HelpKind.COMPULSORY_EDUCATION,
                        HelpKind.COMPULSORY_EDUCATION));
        return worse(
                verdict,
                need(
                        s,
                        Read.isYes(circumstances(s).uninsured()),
                        "UNINSURED",
                        HelpKind.HEALTH,
                        HelpKind.SOCIAL,
                        HelpKind.SOCIAL));
    }

    private static Verdict matched(Subject s, RelapseRisk risk, HelpKind one, HelpKind two, HelpKind three) {
        return need(s, at(s, risk), risk.name(), one, two, three);
    }

    /** Something is needed that none of three kinds of help gives, of all of which the ledger tells. */
    private static Verdict need(Subject s, boolean needed, String which, HelpKind one, HelpKind two, HelpKind three) {
        if (!needed) {
            return SILENT;
        }
        Help help = help(s);
        if (Read.isYes(help.of(one)) || Read.isYes(help.of(two)) || Read.isYes(help.of(three))) {
            return SILENT;
        }
        boolean told = help.of(one).isKnown()
                && help.of(two).isKnown()
                && help.of(three).isKnown();
        return told ? s.found(help(one), "which", which) : NOT_APPLICABLE;
    }

    private static Verdict worse(Verdict one, Verdict other) {
        if (one == Verdict.FIRED || other == Verdict.FIRED) {
            return Verdict.FIRED;
        }
        return one == NOT_APPLICABLE ? one : other;
    }

    static Verdict helpLate(Subject s) {
        HelpState state = Read.value(help(s).state());
        Fact<DateRange> identified = monitoring(s).identified();
        int able = able(s);
        if (!s.isAtRisk() || state == null || !Read.isToTheMonth(identified) || able < 0) {
            return NOT_APPLICABLE;
        }
        long allowed =
                s.settings().value(able > 0 ? CheckParameter.HELP_MONTHS_WITH_LABOUR : CheckParameter.HELP_MONTHS);
        int months = s.asOf().getYear() * 12 + s.asOf().getMonthValue() - 1 - Read.month(identified);
        return state == HelpState.NOT_STARTED && months > allowed
                ? s.found(STATE, "months", months, "allowed", allowed)
                : SILENT;
    }

    static Verdict helpAgainstState(Subject s) {
        if (!s.isAtRisk()) {
            return NOT_APPLICABLE;
        }
        HelpState state = Read.value(help(s).state());
        if (state == HelpState.NOT_STARTED && anyHelp(s)) {
            return s.found(STATE, "which", "NOT_STARTED");
        }
        return able(s) > 0 && isOnly(s, HelpKind.SAFETY_NET)
                ? s.found(help(HelpKind.SAFETY_NET), "which", "SAFETY_NET_ONLY")
                : state == null ? NOT_APPLICABLE : SILENT;
    }

    private static boolean anyHelp(Subject s) {
        for (Fact<YesNo> kind : help(s).kinds().values()) {
            if (Read.isYes(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is help of these kinds and certainly of no other that the form asks for. */
    private static boolean isOnly(Subject s, HelpKind... kinds) {
        boolean any = false;
        for (HelpKind kind : HelpKind.values()) {
            Fact<YesNo> given = help(s).of(kind);
            if (List.of(kinds).contains(kind)) {
                any |= Read.isYes(given);
            } else if (!Read.isNo(given)) {
                return false;
            }
        }
        return any;
    }

    static Verdict helpTooThin(Subject s) {
        if (!s.isAtRisk() || !anyHelp(s)) {
            return NOT_APPLICABLE;
        }
        return isOnly(s, HelpKind.OTHER, HelpKind.SKILL_TRAINING) ? s.found("monitoring.help.kinds") : SILENT;
    }

    static Verdict removedByHelp(Subject s) {
        if (!s.isRemoved() || Read.value(monitoring(s).removalManner()) != RemovalManner.HELPED) {
            return NOT_APPLICABLE;
        }
        HelpState state = Read.value(help(s).state());
        if (state != null && state != HelpState.DONE) {
            return s.found(STATE, "which", "NOT_DONE");
        }
        if (help(s).kinds().isEmpty()) {
            return state == null ? NOT_APPLICABLE : SILENT;
        }
        boolean none = true;
        for (HelpKind kind : HelpKind.values()) {
            none &= Read.isNo(help(s).of(kind));
        }
        return none ? s.found("monitoring.help.kinds", "which", "NO_HELP") : SILENT;
    }

    static Verdict removalComplete(Subject s) {
        if (!s.isRemoved()) {
            return NOT_APPLICABLE;
        }
        Circumstances after = circumstances(s);
        String path = "monitoring.circumstances.";
        Verdict verdict = filledIn(s, after.outOfSchool(), path + "outOfSchool")
                .or(filledIn(s, after.houseDamaged(), path + "houseDamaged"))
                .or(filledIn(s, after.uninsured(), path + "uninsured"))
                .or(filledIn(s, after.waterDamaged(), path + "waterDamaged"))
                .or(filledIn(s, after.insuranceClaims(), path + "insuranceClaims"))
                .or(filledIn(s, after.ownMedicalSpending(), path + "ownMedicalSpending"));
        IncomeStatement income = s.income();
        return income == null ? verdict : verdict.or(incomeComplete(s, income));
    }

    private static Verdict incomeComplete(Subject s, IncomeStatement income) {
        return filledIn(s, income.wages(), s.incomePath("wages"))
                .or(filledIn(s, income.business(), s.incomePath("business")))
                .or(filledIn(s, income.property(), s.incomePath("property")))
                .or(filledIn(s, income.transfers(), s.incomePath("transfers")))
                .or(filledIn(s, income.businessCosts(), s.incomePath("businessCosts")))
                .or(filledIn(s, income.statedNet(), s.incomePath("statedNet")))
                .or(filledIn(s, income.statedNetPerHead(), s.incomePath("statedNetPerHead")));
    }

    private static Verdict filledIn(Subject s, Fact<?> fact, String path) {
        return Read.isBlank(fact) ? s.blank(path) : fact.isKnown() ? SILENT : NOT_APPLICABLE;
    }

    static Verdict removedWithProblem(Subject s) {
        if (!s.isRemoved()) {
            return NOT_APPLICABLE;
        }
        Problems problems = Problems.of(s).or(circumstances(s));
        String path = "monitoring.circumstances.";
        if (problems.school() == Truth.SATISFIED) {
            return s.found(path + "outOfSchool", "which", "OUT_OF_SCHOOL");
        }
        if (problems.house() == Truth.SATISFIED) {
            return s.found(path + "houseDamaged", "which", "HOUSING");
        }
        if (problems.water() == Truth.SATISFIED) {
            return s.found(path + "waterDamaged", "which", "DRINKING_WATER");
        }
        if (problems.medicine() == Truth.SATISFIED) {
            return s.found(path + "uninsured", "which", "UNINSURED");
        }
        return problems.isNothingKnown() ? NOT_APPLICABLE : SILENT;
    }

    static Verdict removedPoor(Subject s) {
        IncomeStatement income = s.income();
        if (!s.isRemoved() || income == null) {
            return NOT_APPLICABLE;
        }
        Amount perHead = Read.value(income.statedNetPerHead());
        DateRange removed = Read.value(monitoring(s).removed());
        Amount range = removed == null ? null : s.monitoredBelow(removed.startInclusive());
        if (perHead == null) {
            return NOT_APPLICABLE;
        }
        if (range != null && Read.isBelow(perHead, range)) {
            return s.found(s.incomePath("statedNetPerHead"), "which", "RANGE", "line", range.number());
        }
        return Read.isBelow(perHead, s.settings().yuan(CheckParameter.REMOVAL_INCOME_LOW))
                ? s.found(
                        s.incomePath("statedNetPerHead"),
                        "which",
                        "LOW",
                        "line",
                        s.settings().value(CheckParameter.REMOVAL_INCOME_LOW))
                : SILENT;
    }

    static Verdict removedSoon(Subject s) {
        Fact<DateRange> from = monitoring(s).identified();
        Fact<DateRange> to = monitoring(s).removed();
        if (!s.isRemoved() || !Read.isToTheMonth(from) || !Read.isToTheMonth(to)) {
            return NOT_APPLICABLE;
        }
        int months = Read.month(to) - Read.month(from);
        long since = s.settings().value(CheckParameter.REMOVAL_MONTHS_SINCE);
        boolean held = Read.month(to) >= since / 100 * 12 + since % 100 - 1;
        long least = held ? s.settings().value(CheckParameter.REMOVAL_MONTHS) : 2;
        return months < least ? s.found("monitoring.removed", "months", months, "least", least) : SILENT;
    }

    static Verdict removedWithoutLabour(Subject s) {
        return s.isRemoved() ? fires(s, HouseholdRules.withoutLabour(s), "monitoring.riskRemoved") : NOT_APPLICABLE;
    }

    static Verdict helpAgainstIncome(Subject s) {
        IncomeStatement income = s.income();
        if (!s.isRemoved() || income == null) {
            return NOT_APPLICABLE;
        }
        Help help = help(s);
        Truth work = given(help.of(HelpKind.EMPLOYMENT)).or(given(help.of(HelpKind.PUBLIC_POST)));
        Truth support = given(help.of(HelpItem.DIBAO))
                .or(given(help.of(HelpItem.TEKUN)))
                .or(given(help.of(HelpItem.DISABILITY_ALLOWANCE)));
        return bears(s, work, income.wages(), "wages", "WORK")
                .or(bears(s, given(help.of(HelpKind.INDUSTRY)), income.business(), "business", "INDUSTRY"))
                .or(bears(s, support, income.transfers(), "transfers", "SUPPORT"));
    }

    private static Truth given(Fact<YesNo> help) {
        return help.isKnown() ? Truth.of(Read.isYes(help)) : Truth.UNKNOWN;
    }

    /** Help of a kind must show in the income that it is for. */
    private static Verdict bears(Subject s, Truth help, Fact<Amount> income, String part, String which) {
        if (help == Truth.UNKNOWN || !income.isKnown()) {
            return NOT_APPLICABLE;
        }
        return help == Truth.SATISFIED && isNothing(income) ? s.found(s.incomePath(part), "which", which) : SILENT;
    }

    private static boolean isNothing(Fact<Amount> fact) {
        return Read.fen(fact) == 0;
    }

    static Verdict itemsAgainstMembers(Subject s) {
        if (!s.isMonitored()) {
            return NOT_APPLICABLE;
        }
        Verdict dibao = item(s, HelpItem.DIBAO, Programme.DIBAO);
        Verdict tekun = item(s, HelpItem.TEKUN, Programme.TEKUN);
        Verdict allowance = item(s, HelpItem.DISABILITY_ALLOWANCE, Programme.DISABILITY_ALLOWANCE);
        Verdict verdict = worse(worse(dibao, tekun), worse(allowance, gravelyDisabledWithout(s)));
        boolean anyTold = dibao != NOT_APPLICABLE || tekun != NOT_APPLICABLE || allowance != NOT_APPLICABLE;
        return verdict == NOT_APPLICABLE && anyTold ? SILENT : verdict;
    }

    private static Verdict item(Subject s, HelpItem item, Programme programme) {
        Fact<YesNo> given = help(s).of(item);
        if (!given.isKnown()) {
            return NOT_APPLICABLE;
        }
        Truth nobody = Truth.SATISFIED;
        for (Member member : s.members()) {
            Fact<YesNo> in = member.in(programme);
            nobody = nobody.and(in.isKnown() ? Truth.of(!Read.isYes(in)) : Truth.UNKNOWN);
        }
        if (Read.isYes(given) && nobody == Truth.SATISFIED) {
            return s.found(help(item), "which", "NO_MEMBER_" + item);
        }
        return Read.isNo(given) && nobody == Truth.NOT_SATISFIED
                ? s.found(help(item), "which", "NO_MEASURE_" + item)
                : SILENT;
    }

    private static Verdict gravelyDisabledWithout(Subject s) {
        if (!Read.isNo(help(s).of(HelpItem.DISABILITY_ALLOWANCE))) {
            return SILENT;
        }
        for (Member member : s.members()) {
            Disability disability = Read.value(member.person().health().disability());
            DisabilityLevel level = disability == null ? null : Read.value(disability.level());
            if (level != null && level.compareTo(DisabilityLevel.LEVEL_2) <= 0) {
                return s.found(help(HelpItem.DISABILITY_ALLOWANCE), "which", "GRAVELY_DISABLED");
            }
        }
        return SILENT;
    }

    static Verdict workHelpAgainstWork(Subject s) {
        if (!s.isMonitored()) {
            return NOT_APPLICABLE;
        }
        Help help = help(s);
        boolean work = Read.isYes(help.of(HelpKind.EMPLOYMENT)) || Read.isYes(help.of(HelpKind.PUBLIC_POST));
        if (work && nobodyWorks(s) == Truth.SATISFIED) {
            return s.found(help(HelpKind.EMPLOYMENT), "which", "NOBODY_WORKS");
        }
        boolean away =
                Read.isYes(help.of(HelpItem.LABOUR_EXPORT)) || Read.isYes(help.of(HelpItem.MIGRANT_WORK_SUBSIDY));
        if (away && nobodyOutside(s) == Truth.SATISFIED) {
            return s.found(help(HelpItem.LABOUR_EXPORT), "which", "NOBODY_OUTSIDE");
        }
        if (Read.isYes(help.of(HelpItem.MIGRANT_WORK_SUBSIDY)) && isNothing(help.fareSubsidy())) {
            return s.found("monitoring.help.fareSubsidy", "which", "NO_FARE");
        }
        return help.of(HelpKind.EMPLOYMENT).isKnown()
                        || help.of(HelpItem.LABOUR_EXPORT).isKnown()
                ? SILENT
                : NOT_APPLICABLE;
    }

    private static Truth nobodyOutside(Subject s) {
        Truth nobody = Truth.SATISFIED;
        for (Member member : s.members()) {
            nobody = nobody.and(inside(member));
        }
        return nobody;
    }

    private static Truth inside(Member member) {
        WorkPlace place = Read.value(member.person().work().place());
        if (place == null) {
            return member.rests() ? Truth.SATISFIED : Truth.UNKNOWN;
        }
        return Truth.of(place != WorkPlace.IN_PROVINCE && place != WorkPlace.OUTSIDE_PROVINCE);
    }

    static Verdict feeSubsidy(Subject s) {
        long cutOff = s.settings().value(CheckParameter.FEE_SUBSIDY_CUT_OFF);
        DateRange identified = Read.value(monitoring(s).identified());
        Fact<YesNo> given = help(s).of(HelpItem.MEDICAL_FEE_SUBSIDY);
        if (!s.isMonitored() || cutOff == 0 || identified == null || !given.isKnown()) {
            return NOT_APPLICABLE;
        }
        if (!Read.isToTheMonth(monitoring(s).identified())) {
            return NOT_APPLICABLE;
        }
        int day = identified.startInclusive().getMonthValue() * 100
                + identified.startInclusive().getDayOfMonth();
        boolean entitled = day <= cutOff;
        return entitled == Read.isYes(given)
                ? SILENT
                : s.found(help(HelpItem.MEDICAL_FEE_SUBSIDY), "which", entitled ? "WITHOUT" : "AFTER_CUT_OFF");
    }

    static Verdict newCaseRich(Subject s) {
        IncomeStatement income = s.income();
        int year = Read.year(monitoring(s).identified());
        @Nullable Amount perHead = income == null ? null : Read.value(income.statedNetPerHead());
        if (!s.isMonitored() || year < 0 || perHead == null) {
            return NOT_APPLICABLE;
        }
        return year >= s.settings().value(CheckParameter.NEW_CASE_YEAR)
                        && Read.exceeds(perHead, s.settings().yuan(CheckParameter.NEW_CASE_INCOME_HIGH))
                ? s.found(
                        s.incomePath("statedNetPerHead"),
                        "most",
                        s.settings().value(CheckParameter.NEW_CASE_INCOME_HIGH))
                : SILENT;
    }

    static Verdict relocation(Subject s) {
        int year = Read.year(monitoring(s).identified());
        Fact<YesNo> relocation = help(s).of(HelpKind.RELOCATION);
        if (!s.isMonitored() || year < 0 || !relocation.isKnown()) {
            return NOT_APPLICABLE;
        }
        return year >= s.settings().value(CheckParameter.NO_RELOCATION_YEAR) && Read.isYes(relocation)
                ? s.found(help(HelpKind.RELOCATION), "year", year)
                : SILENT;
    }

    static Verdict contact(Subject s) {
        if (!s.isRemoved()) {
            return NOT_APPLICABLE;
        }
        if (Read.isBlank(help(s).contact())) {
            return s.blank("monitoring.help.contact");
        }
        if (Read.isBlank(help(s).contactPhone())) {
            return s.blank("monitoring.help.contactPhone");
        }
        return help(s).contact().isKnown() ? SILENT : NOT_APPLICABLE;
    }
}
