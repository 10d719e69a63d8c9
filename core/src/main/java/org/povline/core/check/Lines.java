package org.povline.core.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Amount;
import org.povline.core.standard.Resolution;
import org.povline.core.standard.Role;
import org.povline.core.standard.SchemeId;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.Threshold;

/** The lines of a standard book, looked up once for an area and a year. For one thread. */
final class Lines {
    private static final SchemeId MONITORED = new SchemeId("monitored");

    private final StandardBook book;
    private final Map<AreaCode, Map<LocalDate, Optional<Amount>>> monitored = new HashMap<>();

    Lines(StandardBook book) {
        this.book = book;
    }

    @Nullable
    Amount monitored(AreaCode area, LocalDate on) {
        return monitored
                .computeIfAbsent(area, key -> new HashMap<>())
                .computeIfAbsent(on, day -> find(area, day))
                .orElse(null);
    }

    /** Whether the book knows, for some area, a standard of monitoring that began by this day. */
    boolean isMonitoringKnown(LocalDate on) {
        return book.standards().stream()
                .anyMatch(standard -> standard.scheme().equals(MONITORED)
                        && !standard.validity().from().isAfter(on));
    }

    private Optional<Amount> find(AreaCode area, LocalDate on) {
        return book.resolve(MONITORED, Role.LINE, area, on).fold(Lines::amount, none -> Optional.<Amount>empty());
    }

    private static Optional<Amount> amount(Resolution.InForce inForce) {
        return inForce.standard().content() instanceof Threshold threshold
                ? Optional.of(threshold.perPersonYear())
                : Optional.empty();
    }
}
