package org.povline.core.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.YesNo;

/** The columns on a person's public post, jobs and situation. */
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

    /** Up to three jobs of a person: the columns of the second and third bear its number, those of the first may. */
    static final List<JobColumns> JOBS = List.of(JobColumns.of(1), JobColumns.of(2), JobColumns.of(3));

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

    static final List<LedgerColumn<?>> ALL = Stream.<Stream<? extends LedgerColumn<?>>>of(
                    Stream.of(PUBLIC_POST_MONTHS),
                    JOBS.stream().flatMap(JobColumns::all),
                    Stream.of(WORKING, ABROAD, PLANS_TO_GO_OUT, NEEDS_JOB_SERVICE, IN_ARMY))
            .<LedgerColumn<?>>flatMap(columns -> columns)
            .toList();

    private WorkColumns() {}

    private static LedgerColumn<YesNo> situation(String key, String chinese, String english) {
        return LedgerColumn.of("member." + key, chinese, english, "members[].work.situation." + key, new YesNoFormat())
                .none(Fact.of(YesNo.NO));
    }
}
