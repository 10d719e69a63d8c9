package org.povline.core.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.registry.Employment;
import org.povline.core.registry.YesNo;

/** The columns of one job of a person, in the order of its components. */
record JobColumns(
        LedgerColumn<String> employer,
        LedgerColumn<String> industry,
        LedgerColumn<String> channel,
        LedgerColumn<YesNo> pointToPoint,
        LedgerColumn<String> place,
        LedgerColumn<LocalDate> start,
        LedgerColumn<LocalDate> end,
        LedgerColumn<Amount> monthlyPay) {
    /** Those of the first, second or third job. */
    static JobColumns of(int number) {
        return new JobColumns(
                words(number, "employer", "务工企业", "Employer", "务工单位", "务工企业名称", "就业单位", "AAB029"),
                words(number, "industry", "从事行业", "Industry", "务工行业", "所属行业", "就业行业"),
                words(number, "channel", "就业渠道", "Channel", "务工渠道"),
                column(number, "pointToPoint", "点对点", "Point to point", new YesNoFormat(), "是否点对点", "是否点对点输出"),
                words(number, "place", "务工地点", "Place of the job", "务工地", "务工地址"),
                day(number, "start", "开始时间", "Job start", "务工开始时间", "开始务工时间"),
                day(number, "end", "结束时间", "Job end", "务工结束时间", "结束务工时间"),
                column(number, "monthlyPay", "务工月收入", "Monthly pay", QuantityFormat.yuan(), "月收入", "月工资", "务工月工资")
                        .in("元")
                        .noneIsNotApplicable());
    }

    private static LedgerColumn<String> words(
            int number, String part, String chinese, String english, String... aliases) {
        return column(number, part, chinese, english, TextFormat.words(), aliases)
                .noneIsNotApplicable();
    }

    private static LedgerColumn<LocalDate> day(
            int number, String part, String chinese, String english, String... aliases) {
        return column(number, part, chinese, english, DaysFormat.day(), aliases).noneIsNotApplicable();
    }

    private static <T> LedgerColumn<T> column(
            int number, String part, String chinese, String english, Format<T> format, String... aliases) {
        String path = "members[].work.jobs[" + (number - 1) + "]." + part;
        if (number == 1) {
            return LedgerColumn.of("member.job." + part, chinese, english, path, format)
                    .alias(aliases)
                    .alias(numbered(1, Stream.concat(Stream.of(chinese), Arrays.stream(aliases))));
        }
        return LedgerColumn.of(
                        "member.job" + number + "." + part, chinese + number, english + " " + number, path, format)
                .alias(numbered(number, Arrays.stream(aliases)));
    }

    private static String[] numbered(int number, Stream<String> names) {
        return names.map(name -> name + number).toArray(String[]::new);
    }

    Stream<LedgerColumn<?>> all() {
        return Stream.of(employer, industry, channel, pointToPoint, place, start, end, monthlyPay);
    }

    /** The job that a row tells of. */
    Employment job(Slots row) {
        return new Employment(
                row.get(employer),
                row.get(industry),
                row.get(channel),
                row.get(pointToPoint),
                row.get(place),
                row.get(start),
                row.get(end),
                row.get(monthlyPay));
    }

    /** Whether a row tells nothing of the job. */
    boolean isUntold(Slots row) {
        return row.isSilent(employer)
                && row.isSilent(industry)
                && row.isSilent(channel)
                && row.isSilent(pointToPoint)
                && row.isSilent(place)
                && row.isSilent(start)
                && row.isSilent(end)
                && row.isSilent(monthlyPay);
    }

    /** Why it tells nothing. */
    MissingReason reason(Slots row) {
        return row.asksForAny(List.of(employer, industry, channel, pointToPoint, place, start, end, monthlyPay))
                ? Slots.reason(all().<Fact<?>>map(row::get).toList())
                : MissingReason.NOT_ASKED;
    }
}
