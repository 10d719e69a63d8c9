package org.povline.core.privacy;

import java.util.Arrays;

/** What a word shortly before a number says that it is. */
enum Label {
    CERTIFICATE("残疾证 残疾人证"),
    ID("身份证 身份号 证件号 公民身份 身份证明 IDCARD"),
    ACCOUNT("账号 帐号 账户 帐户 卡号 银行卡 存折 一卡通 折号"),
    PHONE("电话 手机 座机 联系方式 微信 TEL PHONE 致电"),
    NONE("");

    private static final int REACH = 14;

    private final String words;

    Label(String words) {
        this.words = words;
    }

    /** The nearest before a place, with no digit and no sentence end between. */
    static Label before(Folded text, int index) {
        int from = index;
        while (from > 0 && index - from < REACH && !text.isDigit(from - 1) && !text.isSentenceEnd(from - 1)) {
            from--;
        }
        return nearestIn(text.part(from, index));
    }

    private static Label nearestIn(String before) {
        Label nearest = NONE;
        for (Label label : values()) {
            if (label.lastIn(before) > nearest.lastIn(before)) {
                nearest = label;
            }
        }
        return nearest;
    }

    private int lastIn(String text) {
        return words.isEmpty() || text.isBlank()
                ? -1
                : Arrays.stream(words.split(" "))
                        .mapToInt(text::lastIndexOf)
                        .max()
                        .orElse(-1);
    }
}
