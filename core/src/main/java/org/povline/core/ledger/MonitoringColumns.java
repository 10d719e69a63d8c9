package org.povline.core.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.povline.core.code.HelpItem;
import org.povline.core.code.HelpKind;
import org.povline.core.code.HelpState;
import org.povline.core.code.RemovalManner;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.YesNo;

/** The columns on what stands beside the risks of a monitored household, and on its help. */
final class MonitoringColumns {
    static final LedgerColumn<RemovalManner> REMOVAL_MANNER = LedgerColumn.of(
                    "household.removalManner",
                    "风险消除方式",
                    "Manner of removal",
                    "monitoring.removalManner",
                    CodeFormat.one(RemovalManner.class))
            .alias("消除方式")
            .noneIsNotApplicable();
    static final LedgerColumn<String> DISASTER = words(
                    "disaster", "自然灾害子项", "Kind of disaster", "circumstances.disaster")
            .alias("因自然灾害子项", "自然灾害类型");
    static final LedgerColumn<String> OTHER_RISK = words(
                    "otherRisk", "其他返贫风险备注", "Other risk", "circumstances.otherRisk")
            .alias("其他风险备注", "返贫风险备注");
    static final LedgerColumn<YesNo> OUT_OF_SCHOOL = yesNo(
                    "outOfSchool", "是否失学辍学", "Child out of school", "circumstances.outOfSchool")
            .alias("失学辍学", "是否有失学辍学");
    static final LedgerColumn<YesNo> HOUSE_DAMAGED = yesNo(
                    "houseDamaged", "住房是否损毁", "House damaged", "circumstances.houseDamaged")
            .alias("住房损毁", "住房出现安全问题");
    static final LedgerColumn<YesNo> UNINSURED = yesNo(
                    "uninsured", "是否未参保", "Member uninsured", "circumstances.uninsured")
            .alias("未参保", "未参加基本医疗保险");
    static final LedgerColumn<YesNo> WATER_DAMAGED = yesNo(
                    "waterDamaged", "饮水设施是否损毁", "Water supply damaged", "circumstances.waterDamaged")
            .alias("饮水损毁", "饮水设施损毁");
    static final LedgerColumn<Amount> CLAIMS =
            yuan("insuranceClaims", "理赔收入", "Insurance claims", "circumstances.insuranceClaims");
    static final LedgerColumn<Amount> OWN_MEDICAL = yuan(
                    "ownMedicalSpending", "合规自付支出", "Own medical spending", "circumstances.ownMedicalSpending")
            .alias("合规自付医疗支出");
    static final LedgerColumn<HelpState> HELP_STATE = LedgerColumn.of(
                    "household.helpState",
                    "实施开发式帮扶措施情况",
                    "State of help",
                    "monitoring.help.state",
                    CodeFormat.one(HelpState.class))
            .alias("帮扶措施实施情况", "帮扶实施情况");
    static final LedgerColumn<Amount> FARE = yuan("fareSubsidy", "交通补助", "Fare subsidy", "help.fareSubsidy");
    static final LedgerColumn<YesNo> SAFETY_NET = yesNo(
                    "safetyNet", "整户无劳动能力兜底保障户", "Safety net without labour", "help.safetyNet")
            .alias("整户无劳动力兜底保障户", "是否整户无劳动能力兜底保障户");
    static final LedgerColumn<String> CONTACT = words("contact", "帮扶联系人", "Contact", "help.contact")
            .alias("帮扶责任人", "帮扶人", "帮扶干部")
            .asPersonal();
    static final LedgerColumn<String> CONTACT_PHONE = LedgerColumn.of(
                    "household.contactPhone",
                    "帮扶联系人电话",
                    "Contact's phone",
                    "monitoring.help.contactPhone",
                    TextFormat.number())
            .alias("帮扶责任人电话", "帮扶人电话", "帮扶责任人联系电话", "帮扶联系人联系电话")
            .asPersonal();
    static final Map<HelpKind, LedgerColumn<YesNo>> KINDS =
            LedgerColumn.byConstant(HelpKind.class, MonitoringColumns::kind);
    static final Map<HelpItem, LedgerColumn<YesNo>> ITEMS =
            LedgerColumn.byConstant(HelpItem.class, MonitoringColumns::item);

    static final List<LedgerColumn<?>> ALL = Stream.<Stream<? extends LedgerColumn<?>>>of(
                    Stream.of(
                            REMOVAL_MANNER,
                            DISASTER,
                            OTHER_RISK,
                            OUT_OF_SCHOOL,
                            HOUSE_DAMAGED,
                            UNINSURED,
                            WATER_DAMAGED,
                            CLAIMS,
                            OWN_MEDICAL,
                            HELP_STATE),
                    KINDS.values().stream(),
                    ITEMS.values().stream(),
                    Stream.of(FARE, SAFETY_NET, CONTACT, CONTACT_PHONE))
            .<LedgerColumn<?>>flatMap(columns -> columns)
            .toList();

    private MonitoringColumns() {}

    private static LedgerColumn<String> words(String key, String chinese, String english, String path) {
        return LedgerColumn.of("household." + key, chinese, english, "monitoring." + path, TextFormat.words())
                .noneIsNotApplicable();
    }

    private static LedgerColumn<YesNo> yesNo(String key, String chinese, String english, String path) {
        return LedgerColumn.of("household." + key, chinese, english, "monitoring." + path, new YesNoFormat())
                .none(Fact.of(YesNo.NO));
    }

    private static LedgerColumn<Amount> yuan(String key, String chinese, String english, String path) {
        return LedgerColumn.of("household." + key, chinese, english, "monitoring." + path, QuantityFormat.yuan())
                .in("元")
                .noneIsNotApplicable();
    }

    private static LedgerColumn<YesNo> kind(HelpKind kind) {
        String name = kind == HelpKind.OTHER ? "其他帮扶" : kind.label();
        return yesNo("help." + kind, name, "Help: " + kind, "help.kinds." + kind);
    }

    private static LedgerColumn<YesNo> item(HelpItem item) {
        return yesNo("helpItem." + item, item.label() + "措施", "Help with " + item, "help.items." + item);
    }
}
