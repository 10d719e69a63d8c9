package org.povline.datasets.generator;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.PlannedStep;
import org.povline.core.registry.ProblemField;
import org.povline.core.registry.ProblemState;
import org.povline.core.registry.VillageProblem;

/** What the example village finds wrong and means to do, in words made for it. */
final class VillageWords {
    private VillageWords() {}

    static List<VillageProblem> problems() {
        return List.of(
                problem(ProblemField.ORGANISATION, "支部议事缺少成文的办法，会后落实无人跟进", ProblemState.REPORTED, 3),
                problem(ProblemField.ORGANISATION, "党员中六十岁以上者接近三成，三十岁以下仅二人", ProblemState.OPEN, 4),
                problem(ProblemField.ORGANISATION, "村干部后继人选少，青年多在省外务工", ProblemState.OPEN, 4),
                problem(ProblemField.ECONOMY, "村集体账上没有经营收入，也没有在建项目", ProblemState.REPORTED, 3),
                problem(ProblemField.ECONOMY, "通往部分小组的路未硬化，雨天农机进不了田", ProblemState.ANSWERED, 3),
                problem(ProblemField.ECONOMY, "一段供水管老化，旱季部分农户断水", ProblemState.REPORTED, 5),
                problem(ProblemField.ECONOMY, "种植品种少，销路靠零散收购", ProblemState.OPEN, 6),
                problem(ProblemField.SOCIETY, "林地界线有三处说法不一，邻里因此不和", ProblemState.ANSWERED, 4),
                problem(ProblemField.SOCIETY, "山坡有人零星挖砂，屡禁不止", ProblemState.REPORTED, 7),
                problem(ProblemField.POVERTY_WORK, "外出务工户的月收入难以核对，只能按季询问", ProblemState.OPEN, 5),
                problem(ProblemField.POVERTY_WORK, "帮扶措施到户慢于计划，责任分工不清", ProblemState.REPORTED, 8));
    }

    static List<PlannedStep> steps() {
        return List.of(
                step("逐户核对上年收入，对线边户再走访一次", 11),
                step("把供水管改造报入明年项目库", 12),
                step("与镇农技人员一起为种养户办两期培训", 12),
                step("议定支部议事办法并张贴公布", 10),
                step("汇总林地争议，请镇里派员现场勘界", 11));
    }

    private static VillageProblem problem(ProblemField field, String text, ProblemState state, int month) {
        return new VillageProblem(field, text, Fact.of(state), Fact.of(DateRange.ofMonth(YearMonth.of(2016, month))));
    }

    private static PlannedStep step(String text, int month) {
        return new PlannedStep(
                text,
                Fact.of(new DateRange(
                        LocalDate.of(2016, 10, 1),
                        YearMonth.of(2016, month).plusMonths(1).atDay(1))));
    }
}
