package org.povline.core.ledger;

import java.util.List;
import java.util.Map;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.YesNo;

/** 是 and 否, and what people write for them. Of digits 1 and 0 are read: forms that count from 1 to 2 disagree about 2 only. */
final class YesNoFormat implements Format<YesNo> {
    private static final Fact<YesNo> YES = Fact.of(YesNo.YES);
    private static final Fact<YesNo> NO = Fact.of(YesNo.NO);
    private static final Map<String, Fact<YesNo>> WORDS = Map.ofEntries(
            Map.entry("是", YES),
            Map.entry("有", YES),
            Map.entry("已", YES),
            Map.entry("y", YES),
            Map.entry("yes", YES),
            Map.entry("true", YES),
            Map.entry("1", YES),
            Map.entry("√", YES),
            Map.entry("✓", YES),
            Map.entry("已参保", YES),
            Map.entry("参保", YES),
            Map.entry("享受", YES),
            Map.entry("已享受", YES),
            Map.entry("安全", YES),
            Map.entry("达标", YES),
            Map.entry("硬化", YES),
            Map.entry("已硬化", YES),
            Map.entry("通", YES),
            Map.entry("已通", YES),
            Map.entry("否", NO),
            Map.entry("无", NO),
            Map.entry("没有", NO),
            Map.entry("不是", NO),
            Map.entry("未", NO),
            Map.entry("n", NO),
            Map.entry("no", NO),
            Map.entry("false", NO),
            Map.entry("0", NO),
            Map.entry("×", NO),
            Map.entry("✗", NO),
            Map.entry("未参保", NO),
            Map.entry("不享受", NO),
            Map.entry("未享受", NO),
            Map.entry("不安全", NO),
            Map.entry("不达标", NO),
            Map.entry("未达标", NO),
            Map.entry("未硬化", NO),
            Map.entry("未通", NO),
            Map.entry("不通", NO));

    @Override
    public CellReader<YesNo> reader(ColumnSettings settings) {
        return (text, kind, faults) -> {
            Fact<YesNo> answer = WORDS.get(CellText.key(text));
            return answer == null ? CellReader.unreadable(text, "LEDGER_YES_NO", faults) : answer;
        };
    }

    @Override
    public String write(YesNo value) {
        return value == YesNo.YES ? "是" : "否";
    }

    @Override
    public CellContent content() {
        return CellContent.CHOICE;
    }

    @Override
    public List<String> choices() {
        return List.of("是", "否");
    }
}
