package org.povline.reporting.section;

import java.util.List;
import org.povline.core.ledger.Ledger;
import org.povline.core.registry.DeclaredWork;
import org.povline.core.registry.PlannedStep;
import org.povline.core.registry.Registry;
import org.povline.reporting.document.Block;
import org.povline.reporting.document.Inline;
import org.povline.reporting.document.Phrase;
import org.povline.reporting.document.Section;

/** What is to be done next, 下步打算, and by when. */
public final class StepsSection {
    private StepsSection() {}

    /** The section from a ledger: the registry's steps, then those that only the village states, marked as such. */
    public static Section of(Ledger ledger) {
        return Section.of(
                Phrase.of("steps.heading"),
                Silence.orLine(List.of(new Block.Items(
                        Listed.of(ledger, Registry::steps, DeclaredWork::steps, PlannedStep::text).stream()
                                .map(step -> step.item(StepsSection::words))
                                .toList()))));
    }

    private static Inline words(PlannedStep step) {
        return step.due()
                .known()
                .map(due -> Phrase.of("steps.item")
                        .with("text", step.text())
                        .with("last", due.endExclusive().minusDays(1)))
                .orElse(Phrase.text(step.text()));
    }
}
