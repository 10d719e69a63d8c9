package org.povline.core.registry;

import java.util.List;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.HouseholdType;
import org.povline.core.code.IdentificationBasis;
import org.povline.core.code.PovertyCause;
import org.povline.core.code.PovertyStatus;
import org.povline.core.quantity.Fact;

/**
 * A household in the poverty registry, 建档立卡. Households that rise or fall back keep their registration and change
 * their status.
 *
 * @param kind 户属性, which also tells an ordinary household from a registered one
 * @param status 脱贫标志; not applicable for an ordinary household
 * @param identified 识别时间, to the day, month or year
 * @param lifted 脱贫时间, to the day, month or year
 * @param mainCause 主要致贫原因
 * @param otherCauses 其他致贫原因
 * @param type 户类型, which stands in registries from 2021 on
 * @param basis 识别标准
 */
public record Registration(
        Fact<HouseholdKind> kind,
        Fact<PovertyStatus> status,
        Fact<DateRange> identified,
        Fact<DateRange> lifted,
        Fact<PovertyCause> mainCause,
        List<PovertyCause> otherCauses,
        @OmitIfNotAsked Fact<HouseholdType> type,
        @OmitIfNotAsked Fact<IdentificationBasis> basis) {
    static final Registration NOT_REPORTED = of(
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            Fact.notReported(),
            List.of());

    /** Takes what is left out as not reported, type and basis as not asked for. */
    public Registration {
        kind = Fact.orNotReported(kind);
        status = Fact.orNotReported(status);
        identified = Fact.orNotReported(identified);
        lifted = Fact.orNotReported(lifted);
        mainCause = Fact.orNotReported(mainCause);
        otherCauses = Absent.list(otherCauses);
        type = Fact.orNotAsked(type);
        basis = Fact.orNotAsked(basis);
    }

    /** A registration of before 2021, without type and basis. */
    public static Registration of(
            Fact<HouseholdKind> kind,
            Fact<PovertyStatus> status,
            Fact<DateRange> identified,
            Fact<DateRange> lifted,
            Fact<PovertyCause> mainCause,
            List<PovertyCause> otherCauses) {
        return new Registration(
                kind, status, identified, lifted, mainCause, otherCauses, Fact.notAsked(), Fact.notAsked());
    }
}
