package org.povline.core.ledger;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What may stand in brackets behind a header or in a cell above it and leaves it the same. Everything else may say that
 * the column speaks of somebody else, as 监护人 above 证件号码 does.
 */
final class HeaderWords {
    private static final Set<String> NOTES = words("必填 选填 必填项 选填项 可不填 非必填 单选 多选 可多选 下拉选择 文本 文本格式 数字 年月日 "
            + "年月 公历 阳历 周岁 是/否 有/无 男/女 yyyy-mm-dd yyyymmdd required optional");
    private static final Set<String> PERSONS = words("家庭成员 家庭成员情况 家庭成员信息 家庭成员基本情况 家庭成员基本信息 成员 成员情况 成员信息 "
            + "成员基本情况 成员基本信息 人员 人员情况 人员信息 人员基本情况 人员基本信息 人口 人口情况 人口信息 家庭人口 家庭人口情况 个人情况 个人信息 "
            + "个人基本情况 个人基本信息 本人 本人情况 基本情况 基本信息 基础信息 基础情况 家庭情况 家庭信息 家庭基本情况 家庭基本信息 户信息 户情况 户基本情况 "
            + "户基本信息 农户信息 农户情况 农户基本情况 农户基本信息 贫困户信息 贫困户情况 贫困户基本情况 贫困户基本信息 脱贫户基本情况 监测户基本情况 "
            + "householdmembers household members member person persons basicinformation");
    private static final Set<String> HEADS = words("户主 户主情况 户主信息 户主基本情况 户主基本信息 head householdhead headofhousehold");
    private static final Set<String> TOPICS = words("收入 收入情况 收入信息 收入构成 家庭收入 家庭收入情况 收支情况 支出 支出情况 住房 住房情况 饮水情况 "
            + "生产生活条件 生产条件 生活条件 土地 土地情况 土地资源 耕地情况 教育 教育情况 就学情况 健康 健康状况 健康情况 残疾情况 务工 务工情况 务工信息 "
            + "就业 就业情况 就业务工情况 劳动力情况 社会保障 社会保障情况 社保情况 医疗保障 参保情况 政治面貌情况 识别情况 脱贫情况 监测情况 风险情况 "
            + "income housing education health work");

    private static final int LONGEST_GROUP = 10;
    private static final String ENDS_OF_TITLES = "账表册单计村乡镇县市省)";

    private HeaderWords() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a note in brackets says how to fill in the column, or how many digits it has, and no more. */
    static boolean isNote(String note) {
        return NOTES.contains(note) || isNumberOfDigits(note);
    }

    private static boolean isNumberOfDigits(String note) {
        return note.length() > 1
                && note.endsWith("位")
                && note.chars().limit(note.length() - 1).allMatch(sign -> sign >= '0' && sign <= '9');
    }

    /** Whether a group of columns speaks of the same person or household; one on a topic may name others by number. */
    static boolean isGroupOf(LedgerColumn<?> column, String group) {
        return PERSONS.contains(group) || isOfHead(group) || (TOPICS.contains(group) && !column.isPersonal());
    }

    /** Whether a group of columns speaks of the head of the household. */
    static boolean isOfHead(String group) {
        return HEADS.contains(group);
    }

    /** Whether the words are those of a group, whatever stands below. */
    static boolean isGroup(String group) {
        return PERSONS.contains(group) || HEADS.contains(group) || TOPICS.contains(group);
    }

    /** Whether words that are not known may be those of a group: they are few, and neither a title nor a day. */
    static boolean mayBeGroup(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_GROUP
                && text.indexOf(':') < 0
                && ENDS_OF_TITLES.indexOf(text.charAt(text.length() - 1)) < 0
                && (!startsWithDigit(text) || text.endsWith("年") || text.endsWith("年度"));
    }

    private static boolean startsWithDigit(String text) {
        return text.charAt(0) >= '0' && text.charAt(0) <= '9';
    }
}
