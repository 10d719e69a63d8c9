package org.povline.core.standard;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.povline.core.finding.Texts;

/** Says in English which demands of a record are not met. */
final class UnmetDemandsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<Demands.Unmet> unmet;

    UnmetDemandsException(List<Demands.Unmet> unmet) {
        super(unmet.stream().map(UnmetDemandsException::words).collect(Collectors.joining("; ")));
        this.unmet = unmet;
    }

    List<Demands.Unmet> unmet() {
        return unmet;
    }

    private static String words(Demands.Unmet unmet) {
        String text = Texts.of(Locale.ENGLISH).message(unmet.fault().name(), unmet.arguments());
        return unmet.component().isEmpty() ? text : unmet.component() + ": " + text;
    }
}
