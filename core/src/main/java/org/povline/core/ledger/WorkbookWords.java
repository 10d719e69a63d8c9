package org.povline.core.ledger;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Texts;

/** The words of templates and annotated workbooks: Chinese for every Chinese locale, English for all others. */
final class WorkbookWords {
    private static final String BUNDLE = "org/povline/core/ledger/workbooks";

    /** Those of every language. */
    static final List<WorkbookWords> ALL = List.of(of(Locale.CHINESE), of(Locale.ENGLISH));

    private final Texts texts;

    private WorkbookWords(Texts texts) {
        this.texts = texts;
    }

    static WorkbookWords of(Locale locale) {
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new WorkbookWords(
                Texts.over(ResourceBundle.getBundle(BUNDLE, chinese ? Locale.CHINESE : Locale.ENGLISH)));
    }

    String of(String key) {
        return texts.message(key, Map.of());
    }

    String of(String key, String name, String argument) {
        return texts.message(key, Map.of(name, Argument.of(argument)));
    }

    String of(String key, Map<String, Argument> arguments) {
        return texts.message(key, arguments);
    }
}
