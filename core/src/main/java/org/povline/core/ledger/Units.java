package org.povline.core.ledger;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The units that a kind of number is written in, each as a multiple of the one that it is held in; all exact. */
enum Units {
    /** Yuan. */
    MONEY("元=1 圆=1 块=1 元整=1 yuan=1 元人民币=1 百元=100 千元=1000 万元=10000 亿元=100000000 角=0.1 分=0.01"),
    /** Mu. */
    AREA("亩=1 市亩=1 mu=1 公顷=15 ha=15 平方公里=1500 平方千米=1500 km2=1500 km²=1500 "
            + "平方米=0.0015 平米=0.0015 平方=0.0015 ㎡=0.0015 m2=0.0015 m²=0.0015"),
    /** Kilometres. */
    LENGTH("公里=1 千米=1 km=1 里=0.5 华里=0.5 米=0.001 m=0.001"),
    /** Pieces. */
    NUMBER("人=1 口=1 口人=1 名=1 位=1 户=1 个=1 个月=1 月=1 months=1 天=1 日=1 次=1 人次=1 岁=1 辆=1 所=1 处=1 座=1");

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable
    private final Map<String, BigDecimal> factors;

    Units(String factors) {
        this.factors = Arrays.stream(factors.split(" "))
                .map(pair -> pair.split("="))
                .collect(toUnmodifiableMap(pair -> pair[0], pair -> new BigDecimal(pair[1])));
    }

    /** The factor of a unit; what it is counted per does not change it: 元/人 is 元. Nothing for another unit. */
    @Nullable
    BigDecimal factor(String unit) {
        int per = unit.indexOf('/');
        return factors.get(CellText.key(per > 0 ? unit.substring(0, per) : unit));
    }

    /** Whether any kind of number is written in the unit. */
    static boolean isUnit(String text) {
        return Arrays.stream(values()).anyMatch(units -> units.factor(text) != null);
    }
}
