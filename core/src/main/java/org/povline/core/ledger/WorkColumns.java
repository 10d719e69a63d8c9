package org.povline.core.ledger;

import java.time.LocalDate;
import java.util.List;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.YesNo;

/** The columns on a person's public post, job and situation. */
final class WorkColumns {
    static final LedgerColumn<Count> PUBLIC_POST_MONTHS = LedgerColumn.of(
                    "member.publicPostMonths",
                    "公益性岗位月数",
                    "Months of public post",
                    "members[].work.publicPostMonths",
                    QuantityFormat.pieces())
            .alias("公益性岗位(月数)", "公益岗位月数")
            .in("月")
            .none(Fact.of(Count.of(0)));
    static final LedgerColumn<String> EMPLOYER =
            words("employer", "务工企业", "Employer").alias("务工单位", "务工企业名称", "就业单位", "AAB029");
    static final LedgerColumn<String> INDUSTRY =
            words("industry", "从事行业", "Industry").alias("务工行业", "所属行业", "就业行业");
    static final LedgerColumn<String> CHANNEL =
            words("channel", "就业渠道", "Channel").alias("务工渠道");
    static final LedgerColumn<YesNo> POINT_TO_POINT = LedgerColumn.of(
                    "member.job.pointToPoint",
                    "点对点",
                    "Point to point",
                    "members[].work.jobs[0].pointToPoint",
                    new YesNoFormat())
            .alias("是否点对点", "是否点对点输出");
    static final LedgerColumn<String> JOB_PLACE =
            words("place", "务工地点", "Place of the job").alias("务工地", "务工地址");
    static final LedgerColumn<LocalDate> START =
            day("start", "开始时间", "Job start").alias("务工开始时间", "开始务工时间");
    static final LedgerColumn<LocalDate> END = day("end", "结束时间", "Job end").alias("务工结束时间", "结束务工时间");
    static final LedgerColumn<Amount> MONTHLY_PAY = LedgerColumn.of(
                    "member.job.monthlyPay",
                    "务工月收入",
                    "Monthly pay",
                    "members[].work.jobs[0].monthlyPay",
                    QuantityFormat.yuan())
            .alias("月收入", "月工资", "务工月工资")
            .in("元")
            .noneIsNotApplicable();
    static final LedgerColumn<YesNo> WORKING =
            situation("working", "是否已务工", "Working").alias("是否务工", "已务工");
    static final LedgerColumn<YesNo> ABROAD =
            situation("abroad", "国外务工", "Working abroad").alias("是否国外务工");
    static final LedgerColumn<YesNo> PLANS_TO_GO_OUT =
            situation("plansToGoOut", "计划外出务工", "Plans to go out").alias("是否计划外出务工", "计划务工");
    static final LedgerColumn<YesNo> NEEDS_JOB_SERVICE =
            situation("needsJobService", "就业服务需求", "Needs job service").alias("是否有就业服务需求", "有就业服务需求");
    static final LedgerColumn<YesNo> IN_ARMY =
            situation("inArmy", "现役军人", "In the army").alias("是否现役军人", "AAB019");

    /** Those of a job, in the order of its components. */
    static final List<LedgerColumn<?>> JOB =
            List.of(EMPLOYER, INDUSTRY, CHANNEL, POINT_TO_POINT, JOB_PLACE, START, END, MONTHLY_PAY);

    static final List<LedgerColumn<?>> ALL = List.of(
            PUBLIC_POST_MONTHS,
            EMPLOYER,
            INDUSTRY,
            CHANNEL,
            POINT_TO_POINT,
            JOB_PLACE,
            START,
            END,
            MONTHLY_PAY,
            WORKING,
            ABROAD,
            PLANS_TO_GO_OUT,
            NEEDS_JOB_SERVICE,
            IN_ARMY);

    private WorkColumns() {}

    private static LedgerColumn<String> words(String key, String chinese, String english) {
        return LedgerColumn.of(
                        "member.job." + key, chinese, english, "members[].work.jobs[0]." + key, TextFormat.words())
                .noneIsNotApplicable();
    }

    private static LedgerColumn<LocalDate> day(String key, String chinese, String english) {
        return LedgerColumn.of("member.job." + key, chinese, english, "members[].work.jobs[0]." + key, DaysFormat.day())
                .noneIsNotApplicable();
    }

    private static LedgerColumn<YesNo> situation(String key, String chinese, String english) {
        return LedgerColumn.of("member." + key, chinese, english, "members[].work.situation." + key, new YesNoFormat())
                .none(Fact.of(YesNo.NO));
    }
}
