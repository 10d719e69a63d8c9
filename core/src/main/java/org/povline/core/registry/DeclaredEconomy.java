package org.povline.core.registry;

import java.util.List;
import java.util.Map;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;
import org.povline.core.quantity.Share;

/**
 * How a village earns, as it states it.
 *
 * @param incomeYear the year of the income
 * @param netIncomePerHead 人均纯收入, in a year
 * @param collectiveIncome 村集体经济收入
 * @param collectiveProjects 村集体经济项目
 * @param businesses private businesses
 * @param crops what is grown on how much land
 * @param mainIncome 经济来源, the main one first
 * @param netIncomeGrowth 人均纯收入比上年增长; a share, so that a fall is no figure of this
 */
public record DeclaredEconomy(
        Declared<DateRange> incomeYear,
        Declared<Amount> netIncomePerHead,
        Declared<Amount> collectiveIncome,
        Declared<Count> collectiveProjects,
        Map<Business, Declared<Count>> businesses,
        List<DeclaredCrop> crops,
        List<String> mainIncome,
        @OmitIfNotAsked Declared<Share> netIncomeGrowth) {
    static final DeclaredEconomy NOT_REPORTED = new DeclaredEconomy(
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported(),
            Declared.notReported(),
            Map.of(),
            List.of(),
            List.of(),
            Declared.notAsked());

    /** Takes what is left out as not reported, the growth as not asked for. */
    public DeclaredEconomy {
        incomeYear = Declared.orNotReported(incomeYear);
        netIncomePerHead = Declared.orNotReported(netIncomePerHead);
        collectiveIncome = Declared.orNotReported(collectiveIncome);
        collectiveProjects = Declared.orNotReported(collectiveProjects);
        businesses = Absent.map(businesses);
        crops = Absent.list(crops);
        mainIncome = Absent.list(mainIncome);
        netIncomeGrowth = Declared.orNotAsked(netIncomeGrowth);
    }

    @Override
    public String toString() {
        return "DeclaredEconomy";
    }
}
