package org.povline.reporting.section;

import java.util.List;
import org.povline.core.ledger.Ledger;
import org.povline.core.registry.PlannedStep;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;

/** What is to be done next, 下步打算. */
public final class StepsSection {
    private StepsSection() {}

    /** The section from a ledger: the registry's steps, or those that the village states where it lists none. */
    public static Section of(Ledger ledger) {
        List<PlannedStep> listed = ledger.registry().map(Registry::steps).orElse(List.of());
        List<PlannedStep> steps = listed.isEmpty()
                ? ledger.declared().map(stated -> stated.work().steps()).orElse(List.of())
                : listed;
        return Section.of(
                Phrase.of("steps.heading"),
                List.of(new Block.Items(
                        steps.stream().map(step -> Phrase.text(step.text())).toList())));
    }
}
