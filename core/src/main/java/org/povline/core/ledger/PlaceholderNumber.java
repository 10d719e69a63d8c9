package org.povline.core.ledger;

import java.util.Set;

/** What stands in place of a number that was not known, and would make one household of strangers. */
final class PlaceholderNumber {
    private static final Set<String> WORDS = Set.of(
            "待定", "待编", "待编号", "待补", "待补充", "待填", "未定", "未编", "未编号", "未知", "不明", "不清楚", "无", "无号", "无编号", "没有", "没有编号",
            "缺", "暂缺", "同上", "同前", "同左", "〃", "\"", "?", "??", "???", "*", "**", "***", ".", "..", "...", "_", "__",
            "n", "na", "#n/a", "none", "nil", "tbd", "unknown", "ditto", "true", "false", "x", "xx", "xxx", "xxxx");
    private static final int DIGITS_OF_A_SPREADSHEET = 15;
    private static final int SHORTEST_CUT = 18;

    private PlaceholderNumber() {}

    static boolean is(String number) {
        String text = CellText.key(number);
        return WORDS.contains(text) || MissingWords.reason(text) != null || isAllZeros(text) || isCut(text);
    }

    private static boolean isAllZeros(String text) {
        return text.indexOf('0') >= 0 && text.chars().allMatch(sign -> "0.-/".indexOf(sign) >= 0);
    }

    /** Digits of which a spreadsheet kept the first 15 and lost the others, before they were saved as text. */
    private static boolean isCut(String text) {
        return text.length() >= SHORTEST_CUT
                && text.chars().allMatch(sign -> sign >= '0' && sign <= '9')
                && text.chars().skip(DIGITS_OF_A_SPREADSHEET).allMatch(sign -> sign == '0');
    }
}
