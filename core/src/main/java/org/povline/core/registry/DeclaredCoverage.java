package org.povline.core.registry;

import java.util.Map;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;

/**
 * Social insurance as a village states it.
 *
 * @param rates the rates of enrolment, by programme
 * @param pensionAge the age from which the basic pension is paid
 * @param basicPensionPerMonth 基础养老金, a person a month
 */
public record DeclaredCoverage(
        Map<Programme, DeclaredRate> rates, Declared<Count> pensionAge, Declared<Amount> basicPensionPerMonth) {
    static final DeclaredCoverage NOT_REPORTED =
            new DeclaredCoverage(Map.of(), Declared.notReported(), Declared.notReported());

    /** Takes what is left out as not reported. */
    public DeclaredCoverage {
        rates = Absent.map(rates);
        pensionAge = Declared.orNotReported(pensionAge);
        basicPensionPerMonth = Declared.orNotReported(basicPensionPerMonth);
    }
}
