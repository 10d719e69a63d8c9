package org.povline.core.registry;

import java.time.LocalDate;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;

/**
 * One spell of paid work, 务工经历.
 *
 * @param employer 务工企业
 * @param industry 从事行业
 * @param channel 就业渠道, such as 公益性岗位 or 帮扶车间, in the ledger's words
 * @param pointToPoint 点对点: whether the county brought the person to the work
 * @param place 务工地点 in the ledger's words, which should reach down to the county
 * @param start 开始时间
 * @param end 结束时间; not applicable while it lasts
 * @param monthlyPay 月收入
 */
public record Employment(
        @OmitIfNotAsked Fact<String> employer,
        @OmitIfNotAsked Fact<String> industry,
        @OmitIfNotAsked Fact<String> channel,
        @OmitIfNotAsked Fact<YesNo> pointToPoint,
        @OmitIfNotAsked Fact<String> place,
        @OmitIfNotAsked Fact<LocalDate> start,
        @OmitIfNotAsked Fact<LocalDate> end,
        @OmitIfNotAsked Fact<Amount> monthlyPay) {
    /** Takes what is left out as not asked for. */
    public Employment {
        employer = Fact.orNotAsked(employer);
        industry = Fact.orNotAsked(industry);
        channel = Fact.orNotAsked(channel);
        pointToPoint = Fact.orNotAsked(pointToPoint);
        place = Fact.orNotAsked(place);
        start = Fact.orNotAsked(start);
        end = Fact.orNotAsked(end);
        monthlyPay = Fact.orNotAsked(monthlyPay);
    }
}
