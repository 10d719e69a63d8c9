package org.povline.cli;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Texts;
import picocli.CommandLine.Option;

/** In which language a command tells what it found. */
final class Language {
    private final Locale system;

    @Option(names = "--lang", paramLabel = "LANG", description = "zh or en; the system's if not named.")
    private @Nullable Lang lang;

    Language(Locale system) {
        this.system = system;
    }

    Locale locale() {
        return lang == null ? system : lang.locale();
    }

    Texts texts() {
        return Texts.of(locale());
    }
}
