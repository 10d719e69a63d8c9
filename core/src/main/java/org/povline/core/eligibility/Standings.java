package org.povline.core.eligibility;

import java.util.EnumSet;
import java.util.Set;
import org.povline.core.code.HouseholdKind;
import org.povline.core.code.MonitoredKind;
import org.povline.core.code.PovertyStatus;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Truth;

/** Where a household stands in the registry, as schemes ask for it. */
final class Standings {
    /** 建档立卡: the kinds of registered households. */
    static final Set<HouseholdKind> REGISTERED =
            EnumSet.of(HouseholdKind.ORDINARY_POOR, HouseholdKind.DIBAO_POOR, HouseholdKind.WUBAO_POOR);

    /** Registered and not lifted, or poor again. */
    static final Set<PovertyStatus> POOR =
            EnumSet.of(PovertyStatus.POOR, PovertyStatus.PRE_LIFTED, PovertyStatus.RELAPSED);

    /** 脱贫. */
    static final Set<PovertyStatus> LIFTED =
            EnumSet.of(PovertyStatus.LIFTED, PovertyStatus.NEWLY_LIFTED, PovertyStatus.LIFTED_EARLIER);

    /** 监测对象. */
    static final Set<MonitoredKind> MONITORED =
            EnumSet.of(MonitoredKind.LIFTED_UNSTABLE, MonitoredKind.MARGINAL, MonitoredKind.SUDDEN_HARDSHIP);

    private Standings() {}

    /** Whether a fact has one of the values; it has none where it does not apply. */
    static <E> Truth holds(Fact<E> fact, Set<E> values) {
        return fact.fold(
                known -> Truth.of(values.contains(known)),
                reason -> reason == MissingReason.NOT_APPLICABLE ? Truth.NOT_SATISFIED : Truth.UNKNOWN,
                raw -> Truth.UNKNOWN);
    }
}
