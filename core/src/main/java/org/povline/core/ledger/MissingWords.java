package org.povline.core.ledger;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.MissingReason;

/** The words that stand where a value is missing, and why they say it is. */
final class MissingWords {
    private static final Map<String, MissingReason> REASONS = Map.ofEntries(
            Map.entry("暂无", MissingReason.NOT_REPORTED),
            Map.entry("未填", MissingReason.NOT_REPORTED),
            Map.entry("未填写", MissingReason.NOT_REPORTED),
            Map.entry("不详", MissingReason.NOT_REPORTED),
            Map.entry("无数据", MissingReason.NOT_REPORTED),
            Map.entry("空", MissingReason.NOT_REPORTED),
            Map.entry("—", MissingReason.NOT_REPORTED),
            Map.entry("——", MissingReason.NOT_REPORTED),
            Map.entry("–", MissingReason.NOT_REPORTED),
            Map.entry("-", MissingReason.NOT_REPORTED),
            Map.entry("--", MissingReason.NOT_REPORTED),
            Map.entry("/", MissingReason.NOT_REPORTED),
            Map.entry("//", MissingReason.NOT_REPORTED),
            Map.entry("\\", MissingReason.NOT_REPORTED),
            Map.entry("n/a", MissingReason.NOT_REPORTED),
            Map.entry("null", MissingReason.NOT_REPORTED),
            Map.entry("不适用", MissingReason.NOT_APPLICABLE),
            Map.entry("拒答", MissingReason.REFUSED),
            Map.entry("保密", MissingReason.WITHHELD),
            Map.entry("存疑", MissingReason.DOUBTED),
            Map.entry("未询问", MissingReason.NOT_ASKED));

    /** The length of the longest word. */
    static final int LONGEST = 4;

    private MissingWords() {}

    /** The reason that the folded text tells, if it tells one. */
    static @Nullable MissingReason reason(String folded) {
        return folded.length() > LONGEST ? null : REASONS.get(folded.isEmpty() ? folded : CellText.key(folded));
    }

    /** The word that is read as the reason. */
    static String word(MissingReason reason) {
        return switch (reason) {
            case NOT_REPORTED -> "";
            case NOT_ASKED -> "未询问";
            case NOT_APPLICABLE -> "不适用";
            case REFUSED -> "拒答";
            case WITHHELD -> "保密";
            case DOUBTED -> "存疑";
        };
    }

    /** Whether the text says that there is none; what that means depends on the column. */
    static boolean isNone(String folded) {
        return folded.equals("无") || folded.equals("没有");
    }
}
