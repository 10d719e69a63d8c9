package org.povline.cli;

import java.time.LocalDate;
import java.util.List;
import org.povline.core.check.Check;
import org.povline.core.check.CheckAccumulator;
import org.povline.core.check.CheckBook;
import org.povline.core.check.CheckRun;
import org.povline.core.ledger.Ledger;
import org.povline.core.registry.Household;
import org.povline.core.registry.Registry;
import org.povline.core.standard.StandardBook;

/** The logic checks over what was read. */
final class Checking {
    private final CheckBook book = CheckBook.china(StandardBook.china());

    /** The checks. */
    List<Check> checks() {
        return book.checks();
    }

    /** Checks what a ledger holds: its registry, what the village states, and the one against the other. */
    CheckRun of(Ledger ledger) {
        return ledger.declared()
                .map(declared -> ledger.registry()
                        .map(registry -> book.check(declared, registry))
                        .orElseGet(() -> book.check(declared)))
                .orElseGet(() -> of(ledger.registry().orElseThrow()));
    }

    /** Checks the households of a registry, and all of them together. */
    CheckRun of(Registry registry) {
        return book.check(registry);
    }

    /** Checks households of which nothing tells whose they are. */
    CheckRun of(List<Household> households, LocalDate asOf) {
        CheckAccumulator accumulator = book.accumulator(asOf);
        households.forEach(accumulator::accept);
        return accumulator.result();
    }
}
