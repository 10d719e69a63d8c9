package org.povline.core.code;

import static org.povline.core.code.CodeSystem.GB_T_4761;
import static org.povline.core.code.CodeSystem.GB_T_4761_ONE_DIGIT;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;

import java.util.List;

/**
 * Relationship to the head of the household, 与户主关系: what the member is of the head. The poverty registry numbers 01
 * to 20 and 99; the words that it added later have no known code. The numbers of GB/T 4761-2008 mean others: 02 is the
 * spouse in the registry and the head in the standard, 20 a grandmother and a son.
 *
 * <p>The standard tells birth order and adoption, so several of its codes are read as one constant and the general one
 * is written. Its sons-in-law stand among the sons (28), its daughters-in-law among the daughters (38). Kin for whom
 * the registry has no word are read as {@link #OTHER}.
 *
 * <p>Source: four independent tables of the registry's codes and five of the standard's.
 */
public enum Relationship implements Coded {
    /** The head, 本人或户主. */
    HEAD(registry("01", "本人或户主"), "0", "02 户主", "01 本人"),
    /** Wife or husband of the head, 配偶. */
    SPOUSE(registry("02", "配偶"), "1", "10 配偶", "11 夫", "12 妻"),
    /** Son, by birth, adoption or marriage, 之子. */
    SON(
            registry("03", "之子"),
            "2",
            "20 子",
            "21 独生子",
            "22 长子",
            "23 次子",
            "24 三子",
            "25 四子",
            "26 五子",
            "27 养子或继子",
            "29 其他儿子"),
    /** Daughter, by birth, adoption or marriage, 之女. */
    DAUGHTER(
            registry("04", "之女"),
            "3",
            "30 女",
            "31 独生女",
            "32 长女",
            "33 次女",
            "33 二女",
            "34 三女",
            "35 四女",
            "36 五女",
            "37 养女或继女",
            "37 养女",
            "39 其他女儿"),
    /** Son's wife, 之儿媳. */
    DAUGHTER_IN_LAW(registry("05", "之儿媳"), "", "38 儿媳"),
    /** Daughter's husband, 之女婿. */
    SON_IN_LAW(registry("06", "之女婿"), "", "28 女婿"),
    /** 之孙子. */
    SONS_SON(registry("07", "之孙子"), "", "41 孙子"),
    /** 之孙女. */
    SONS_DAUGHTER(registry("08", "之孙女"), "", "42 孙女"),
    /** 之外孙子. */
    DAUGHTERS_SON(registry("09", "之外孙子"), "", "43 外孙子"),
    /** 之外孙女. */
    DAUGHTERS_DAUGHTER(registry("10", "之外孙女"), "", "44 外孙女"),
    /** Father, also by adoption or marriage, 之父. */
    FATHER(registry("11", "之父"), "", "51 父亲", "57 继父或养父"),
    /** Mother, also by adoption or marriage, 之母. */
    MOTHER(registry("12", "之母"), "", "52 母亲", "58 继母或养母"),
    /** 之岳父. */
    WIFES_FATHER(registry("13", "之岳父"), "", "55 岳父"),
    /** 之岳母. */
    WIFES_MOTHER(registry("14", "之岳母"), "", "56 岳母"),
    /** 之公公. */
    HUSBANDS_FATHER(registry("15", "之公公"), "", "53 公公"),
    /** 之婆婆. */
    HUSBANDS_MOTHER(registry("16", "之婆婆"), "", "54 婆婆"),
    /** 之祖父. */
    PATERNAL_GRANDFATHER(registry("17", "之祖父"), "", "61 祖父"),
    /** 之祖母. */
    PATERNAL_GRANDMOTHER(registry("18", "之祖母"), "", "62 祖母"),
    /** 之外祖父. */
    MATERNAL_GRANDFATHER(registry("19", "之外祖父"), "", "63 外祖父"),
    /** 之外祖母. */
    MATERNAL_GRANDMOTHER(registry("20", "之外祖母"), "", "64 外祖母"),
    /** 之兄弟姐妹. */
    SIBLING(later("之兄弟姐妹"), "7", "70 兄弟姐妹", "71 兄", "73 弟", "75 姐姐", "77 妹妹"),
    /** 之兄弟媳妇; the standard knows only the wives of elder and of younger brothers. */
    BROTHERS_WIFE(later("之兄弟媳妇"), "", "", "72 嫂", "74 弟媳"),
    /** Father's brother, 之叔伯; the standard knows only the elder and the younger. */
    PATERNAL_UNCLE(later("之叔伯"), "", "", "81 伯父", "83 叔父"),
    /** 之侄儿. */
    BROTHERS_SON(later("之侄儿"), "", "93 侄子"),
    /** 之侄女. */
    BROTHERS_DAUGHTER(later("之侄女"), "", "94 侄女"),
    /** 之曾孙子; in the standard through daughters as well. */
    GREAT_GRANDSON(later("之曾孙子"), "", "47 曾孙子或外曾孙子"),
    /** 之曾孙女; in the standard through daughters as well. */
    GREAT_GRANDDAUGHTER(later("之曾孙女"), "", "48 曾孙女或外曾孙女"),
    /** A grandchild not told apart, 孙辈. */
    GRANDCHILD(Coding.of("孙辈"), "4", "40 孙子、孙女或外孙子、外孙女"),
    /** A parent not told apart, 父母. */
    PARENT(Coding.of("父母"), "5", "50 父母"),
    /** A grandparent not told apart, 祖父母. */
    GRANDPARENT(Coding.of("祖父母"), "6", "60 祖父母或外祖父母"),
    /** Anybody else, 其他. */
    OTHER(
            registry("99", "其他"),
            "8",
            "80 其他",
            "45 孙媳妇或外孙媳妇",
            "46 孙女婿或外孙女婿",
            "49 其他",
            "59 其他",
            "65 配偶的祖父母或外祖父母",
            "66 曾祖父",
            "67 曾祖母",
            "68 配偶的曾祖父母或外曾祖父母",
            "69 其他",
            "76 姐夫",
            "78 妹夫",
            "79 其他",
            "82 伯母",
            "84 婶母",
            "85 舅父",
            "86 舅母",
            "87 姨父",
            "88 姨母",
            "89 姑父",
            "90 姑母",
            "91 堂兄弟、堂姐妹",
            "92 表兄弟、表姐妹",
            "95 外甥",
            "96 外甥女",
            "97 其他亲属"),
    /** Not kin, 非亲属; the registry has no word for them. */
    NON_RELATIVE(Coding.of("非亲属"), "", "99 非亲属");

    private final Coding coding;

    /** An empty string is no code; the rows read "code word", and the first of them is the one written. */
    Relationship(Coding named, String oneDigit, String written, String... read) {
        Coding first = oneDigit.isEmpty() ? named : named.confirmed(GB_T_4761_ONE_DIGIT, oneDigit);
        Coding both = written.isEmpty() ? first : first.confirmed(GB_T_4761, written.substring(0, 2));
        coding = both.alsoRead(GB_T_4761, written.isEmpty() ? List.of() : List.of(written))
                .alsoRead(GB_T_4761, List.of(read));
    }

    private static Coding registry(String code, String label) {
        return later(label).confirmed(POVERTY_REGISTRY_2014, code);
    }

    private static Coding later(String label) {
        return Coding.of(label).worded(POVERTY_REGISTRY_2021);
    }

    @Override
    public Coding coding() {
        return coding;
    }
}
