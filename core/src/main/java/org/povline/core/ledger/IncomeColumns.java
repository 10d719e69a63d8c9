package org.povline.core.ledger;

import java.util.List;
import org.povline.core.quantity.Amount;
import org.povline.core.registry.DateRange;

/** The columns of an income statement; a year before the header tells whose year it is. */
final class IncomeColumns {
    static final LedgerColumn<DateRange> PERIOD = LedgerColumn.of(
                    "income.period", "收入年度", "Income period", "incomes[].period", DaysFormat.range())
            .alias("年度", "年份", "收入期间", "核算年度", "AAR040", "Year");
    static final LedgerColumn<Amount> WAGES = amount("wages", "工资性收入", "Wages").alias("务工收入", "工资收入");
    static final LedgerColumn<Amount> BUSINESS =
            amount("business", "生产经营性收入", "Business income").alias("经营性收入", "生产经营收入", "家庭经营收入");
    static final LedgerColumn<Amount> PROPERTY =
            amount("property", "财产性收入", "Property income").alias("财产收入");
    static final LedgerColumn<Amount> TRANSFERS =
            amount("transfers", "转移性收入", "Transfers").alias("转移收入");
    static final LedgerColumn<Amount> BUSINESS_COSTS =
            amount("businessCosts", "生产经营性支出", "Business costs").alias("经营性支出", "生产经营支出", "家庭经营支出");
    static final LedgerColumn<Amount> NET =
            amount("statedNet", "家庭纯收入", "Net income").alias("户纯收入", "年纯收入", "家庭年纯收入", "纯收入", "家庭总纯收入");
    static final LedgerColumn<Amount> NET_PER_HEAD =
            amount("statedNetPerHead", "家庭人均纯收入", "Net income per head").alias("人均纯收入", "年人均纯收入", "家庭年人均纯收入");

    /** Those of a statement, in the order of its components. */
    static final List<LedgerColumn<Amount>> AMOUNTS =
            List.of(WAGES, BUSINESS, PROPERTY, TRANSFERS, BUSINESS_COSTS, NET, NET_PER_HEAD);

    static final List<LedgerColumn<?>> ALL =
            List.of(PERIOD, WAGES, BUSINESS, PROPERTY, TRANSFERS, BUSINESS_COSTS, NET, NET_PER_HEAD);

    private IncomeColumns() {}

    private static LedgerColumn<Amount> amount(String part, String chinese, String english) {
        return LedgerColumn.of("income." + part, chinese, english, "incomes[]." + part, QuantityFormat.yuan())
                .in("元")
                .noneIsNotApplicable();
    }
}
