package org.povline.core.income;

import java.time.LocalDate;
import java.util.List;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.IncomeStatement;

/** Which twelve months a decision on a day looks at. */
final class Months {
    /**
     * How far a period may be from twelve months: about two weeks either way, for ledgers that close their year a little
     * early or late. Povline's own tolerance, set by no law, and so in no book of standards.
     */
    private static final int FEWEST_DAYS = 350;

    private static final int MOST_DAYS = 380;

    private Months() {}

    /**
     * The place of the statement that counts, or -1: the latest to end. Where two that end last say different things
     * neither counts: which of them stands first in a ledger must not decide.
     */
    static int latest(List<IncomeStatement> statements, LocalDate date) {
        int latest = -1;
        boolean disputed = false;
        for (int i = 0; i < statements.size(); i++) {
            IncomeStatement statement = statements.get(i);
            if (count(statement.period(), date)) {
                if (latest < 0 || endsAfter(statement.period(), statements.get(latest))) {
                    latest = i;
                    disputed = false;
                } else {
                    disputed |= !endsAfter(statements.get(latest).period(), statement)
                            && !statement.equals(statements.get(latest));
                }
            }
        }
        return disputed ? -1 : latest;
    }

    /** Whether the period is about twelve months and ended on the day or up to twelve months before. */
    static boolean count(DateRange period, LocalDate date) {
        long end = period.endExclusive().toEpochDay();
        long days = end - period.startInclusive().toEpochDay();
        return days >= FEWEST_DAYS
                && days <= MOST_DAYS
                && end <= date.toEpochDay() + 1
                && end >= date.minusYears(1).toEpochDay();
    }

    private static boolean endsAfter(DateRange period, IncomeStatement other) {
        return period.endExclusive().isAfter(other.period().endExclusive());
    }
}
