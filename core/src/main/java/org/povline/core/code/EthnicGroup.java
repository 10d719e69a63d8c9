package org.povline.core.code;

import static org.povline.core.code.CodeSystem.GB_T_3304;
import static org.povline.core.code.CodeSystem.GB_T_3304_LETTERS;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

/**
 * Ethnic group, 民族: the 56 of GB/T 3304-1991 in its order, and two for everybody else. The poverty registry numbers
 * 02 to 11 in an order of its own, so that 02 is Mongol in one and Manchu in the other; the numbers from 12 on agree.
 *
 * <p>Source: two independent tables for the numbers of each system, one for the letters; 97 and 98 of the standard are
 * from practice and stand in neither table.
 */
public enum EthnicGroup implements Coded {
    /** 汉族. */
    HAN("汉", "01", "HA", "01"),
    /** 蒙古族. */
    MONGOL("蒙古", "02", "MG", "04"),
    /** 回族. */
    HUI("回", "03", "HU", "03"),
    /** 藏族. */
    TIBETAN("藏", "04", "ZA", "05"),
    /** 维吾尔族. */
    UYGHUR("维吾尔", "05", "UG", "06"),
    /** 苗族. */
    MIAO("苗", "06", "MH", "07"),
    /** 彝族. */
    YI("彝", "07", "YI", "08"),
    /** 壮族. */
    ZHUANG("壮", "08", "ZH", "09"),
    /** 布依族. */
    BUYEI("布依", "09", "BY", "10"),
    /** 朝鲜族. */
    KOREAN("朝鲜", "10", "CS", "11"),
    /** 满族. */
    MANCHU("满", "11", "MA", "02"),
    /** 侗族. */
    DONG("侗", "12", "DO", "12"),
    /** 瑶族. */
    YAO("瑶", "13", "YA", "13"),
    /** 白族. */
    BAI("白", "14", "BA", "14"),
    /** 土家族. */
    TUJIA("土家", "15", "TJ", "15"),
    /** 哈尼族. */
    HANI("哈尼", "16", "HN", "16"),
    /** 哈萨克族. */
    KAZAKH("哈萨克", "17", "KZ", "17"),
    /** 傣族. */
    DAI("傣", "18", "DA", "18"),
    /** 黎族. */
    LI("黎", "19", "LI", "19"),
    /** 傈僳族. */
    LISU("傈僳", "20", "LS", "20"),
    /** 佤族. */
    WA("佤", "21", "VA", "21"),
    /** 畲族. */
    SHE("畲", "22", "SH", "22"),
    /** 高山族. */
    GAOSHAN("高山", "23", "GS", "23"),
    /** 拉祜族. */
    LAHU("拉祜", "24", "LH", "24"),
    /** 水族. */
    SHUI("水", "25", "SW", "25"),
    /** 东乡族. */
    DONGXIANG("东乡", "26", "DX", "26"),
    /** 纳西族. */
    NAXI("纳西", "27", "NX", "27"),
    /** 景颇族. */
    JINGPO("景颇", "28", "JP", "28"),
    /** 柯尔克孜族. */
    KYRGYZ("柯尔克孜", "29", "KG", "29"),
    /** 土族. */
    TU("土", "30", "TU", "30"),
    /** 达斡尔族. */
    DAUR("达斡尔", "31", "DU", "31"),
    /** 仫佬族. */
    MULAO("仫佬", "32", "ML", "32"),
    /** 羌族. */
    QIANG("羌", "33", "QI", "33"),
    /** 布朗族. */
    BLANG("布朗", "34", "BL", "34"),
    /** 撒拉族. */
    SALAR("撒拉", "35", "SL", "35"),
    /** 毛南族. */
    MAONAN("毛南", "36", "MN", "36"),
    /** 仡佬族. */
    GELAO("仡佬", "37", "GL", "37"),
    /** 锡伯族. */
    XIBE("锡伯", "38", "XB", "38"),
    /** 阿昌族. */
    ACHANG("阿昌", "39", "AC", "39"),
    /** 普米族. */
    PUMI("普米", "40", "PM", "40"),
    /** 塔吉克族. */
    TAJIK("塔吉克", "41", "TA", "41"),
    /** 怒族. */
    NU("怒", "42", "NU", "42"),
    /** 乌孜别克族. */
    UZBEK("乌孜别克", "43", "UZ", "43"),
    /** 俄罗斯族. */
    RUSSIAN("俄罗斯", "44", "RS", "44"),
    /** 鄂温克族. */
    EWENKI("鄂温克", "45", "EW", "45"),
    /** 德昂族. */
    DEANG("德昂", "46", "DE", "46"),
    /** 保安族. */
    BONAN("保安", "47", "BN", "47"),
    /** 裕固族. */
    YUGUR("裕固", "48", "YG", "48"),
    /** 京族. */
    GIN("京", "49", "GI", "49"),
    /** 塔塔尔族. */
    TATAR("塔塔尔", "50", "TT", "50"),
    /** 独龙族. */
    DERUNG("独龙", "51", "DR", "51"),
    /** 鄂伦春族. */
    OROQEN("鄂伦春", "52", "OR", "52"),
    /** 赫哲族. */
    HEZHEN("赫哲", "53", "HZ", "53"),
    /** 门巴族. */
    MONBA("门巴", "54", "MB", "54"),
    /** 珞巴族. */
    LHOBA("珞巴", "55", "LB", "55"),
    /** 基诺族. */
    JINO("基诺", "56", "JN", "56"),
    /** 其他: a group not identified. */
    OTHER(Coding.of("其他").reported(GB_T_3304, "97").confirmed(POVERTY_REGISTRY_2014, "99")),
    /** 外籍入籍: a citizen by naturalisation. */
    NATURALISED(Coding.of("外籍入籍").reported(GB_T_3304, "98"));

    private final Coding coding;

    EthnicGroup(String name, String number, String letters, String registry) {
        this(Coding.of(name + "族", name)
                .confirmed(GB_T_3304, number)
                .reported(GB_T_3304_LETTERS, letters)
                .confirmed(POVERTY_REGISTRY_2014, registry));
    }

    EthnicGroup(Coding coding) {
        this.coding = coding;
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
