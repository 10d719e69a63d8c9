package org.povline.core.registry;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.RelapseRisk;
import org.povline.core.code.RemovalManner;
import org.povline.core.quantity.Fact;

/**
 * A household watched lest it fall (back) into poverty, 防止返贫监测, 2020 to 2025.
 *
 * @param kind 监测对象类别, or that it is not monitored
 * @param identified 识别监测时间
 * @param risks 返贫风险, at most five in the national system
 * @param riskRemoved 风险是否已消除
 * @param removed 消除监测时间
 * @param removalManner 风险消除方式
 * @param circumstances what is recorded beside the risks
 * @param help the help
 */
public record Monitoring(
        Fact<MonitoredKind> kind,
        Fact<DateRange> identified,
        List<RelapseRisk> risks,
        Fact<YesNo> riskRemoved,
        Fact<DateRange> removed,
        @OmitIfNotAsked Fact<RemovalManner> removalManner,
        @OmitIfNotAsked Circumstances circumstances,
        @OmitIfNotAsked Help help) {
    static final Monitoring NOT_REPORTED =
            of(Fact.notReported(), Fact.notReported(), List.of(), Fact.notReported(), Fact.notReported());

    /** Takes what is left out as not reported; manner, circumstances and help as not asked for. */
    public Monitoring {
        kind = Fact.orNotReported(kind);
        identified = Fact.orNotReported(identified);
        risks = Absent.list(risks);
        riskRemoved = Fact.orNotReported(riskRemoved);
        removed = Fact.orNotReported(removed);
        removalManner = Fact.orNotAsked(removalManner);
        circumstances = requireNonNullElse(circumstances, Circumstances.NOT_ASKED);
        help = requireNonNullElse(help, Help.NOT_ASKED);
    }

    /** Monitoring in a ledger that holds no circumstances and no help. */
    public static Monitoring of(
            Fact<MonitoredKind> kind,
            Fact<DateRange> identified,
            List<RelapseRisk> risks,
            Fact<YesNo> riskRemoved,
            Fact<DateRange> removed) {
        return new Monitoring(
                kind,
                identified,
                risks,
                riskRemoved,
                removed,
                Fact.notAsked(),
                Circumstances.NOT_ASKED,
                Help.NOT_ASKED);
    }
}
