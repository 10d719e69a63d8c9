package org.povline.core.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.registry.DeclaredCoverage;
import org.povline.core.registry.DeclaredFigures;
import org.povline.core.registry.DeclaredRate;
import org.povline.core.registry.Programme;

/** The part of check Y09 that a village's own figures tell: what it states of a programme outside the programme's time. */
final class StatedLifetimes {
    static final String ID = "Y09";

    private final Check check;
    private final String place;
    private final List<Finding> findings = new ArrayList<>();

    private StatedLifetimes(Check check, String place) {
        this.check = check;
        this.place = place;
    }

    /**
     * What is wrong with the figures.
     *
     * @param place the way to them, empty or with a dot at its end
     */
    static List<Finding> in(DeclaredFigures declared, String place, Check check) {
        StatedLifetimes lifetimes = new StatedLifetimes(check, place);
        DeclaredCoverage coverage = declared.coverage();
        DeclaredRate cooperative = coverage.rates().get(Programme.COOPERATIVE_MEDICAL);
        if (cooperative != null && isStated(cooperative) && !YearRules.isTimeOfCooperativeMedical(declared.asOf())) {
            lifetimes.tell("coverage.rates.COOPERATIVE_MEDICAL", "COOPERATIVE_MEDICAL");
        }
        if (YearRules.is70Yuan(coverage.basicPensionPerMonth().fact()) && !YearRules.isTimeOf70Yuan(declared.asOf())) {
            lifetimes.tell("coverage.basicPensionPerMonth", "PENSION_OF_70_YUAN");
        }
        return lifetimes.findings;
    }

    private static boolean isStated(DeclaredRate rate) {
        return rate.rate().fact().isKnown() || rate.enrolled().fact().isKnown();
    }

    private void tell(String path, String which) {
        findings.add(new Finding(
                check.code(), check.severity(), Location.path(place + path), Map.of("which", Argument.of(which))));
    }
}
