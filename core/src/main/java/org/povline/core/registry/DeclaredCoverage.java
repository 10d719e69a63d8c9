package org.povline.core.registry;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Count;

/**
 * Social insurance and public services as a village states them.
 *
 * @param rates the rates of enrolment, by programme
 * @param pensionAge the age from which the basic pension is paid
 * @param basicPensionPerMonth 基础养老金, a person a month
 * @param services public services
 */
public record DeclaredCoverage(
        Map<Programme, DeclaredRate> rates,
        Declared<Count> pensionAge,
        Declared<Amount> basicPensionPerMonth,
        @OmitIfNotAsked DeclaredServices services) {
    static final DeclaredCoverage NOT_REPORTED =
            new DeclaredCoverage(Map.of(), Declared.notReported(), Declared.notReported(), DeclaredServices.NOT_ASKED);

    /** Takes what is left out as not reported, the services as not asked for. */
    public DeclaredCoverage {
        rates = Absent.map(rates);
        pensionAge = Declared.orNotReported(pensionAge);
        basicPensionPerMonth = Declared.orNotReported(basicPensionPerMonth);
        services = requireNonNullElse(services, DeclaredServices.NOT_ASKED);
    }
}
