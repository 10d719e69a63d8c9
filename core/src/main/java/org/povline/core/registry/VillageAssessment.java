package org.povline.core.registry;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Fact;

/**
 * What an inquiry established about a village that is to leave the list of poor villages, 贫困村退出核查.
 *
 * @param on the day of the inquiry
 * @param agriculturalPersons 农业户籍人口: the fixed base of the poverty rate
 * @param allRegisteredListed 建档立卡户是否全部在册: whether the ledger lists every registered household; a list that may be
 *     short does not show that few are poor
 * @param infrastructure 基础设施
 * @param publicServices 基本公共服务
 * @param industry 产业发展
 * @param collectiveIncome 集体经济收入: each of the four whether it conforms to the local rule
 */
public record VillageAssessment(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate on,
        Fact<Count> agriculturalPersons,
        Fact<YesNo> allRegisteredListed,
        Fact<YesNo> infrastructure,
        Fact<YesNo> publicServices,
        Fact<YesNo> industry,
        Fact<YesNo> collectiveIncome) {
    /** Refuses an assessment without day; takes what else is left out as not reported. */
    public VillageAssessment {
        requireNonNull(on, "on");
        agriculturalPersons = Fact.orNotReported(agriculturalPersons);
        allRegisteredListed = Fact.orNotReported(allRegisteredListed);
        infrastructure = Fact.orNotReported(infrastructure);
        publicServices = Fact.orNotReported(publicServices);
        industry = Fact.orNotReported(industry);
        collectiveIncome = Fact.orNotReported(collectiveIncome);
    }
}
