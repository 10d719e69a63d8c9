package org.povline.core.eligibility;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.povline.core.check.Check;
import org.povline.core.check.CheckBook;
import org.povline.core.standard.StandardBook;

/**
 * What the library knows of rules, in words: every scheme, criterion, standard, fact, reason, check, finding and code list,
 * made from the data and kept nowhere else. Chinese for every Chinese locale, English for all others. Immutable.
 */
public final class RuleCatalogue {
    private final CheckBook checks;
    private final CataloguePages chinese;
    private final CataloguePages english;

    private RuleCatalogue(CheckBook checks, CataloguePages chinese, CataloguePages english) {
        this.checks = checks;
        this.chinese = chinese;
        this.english = english;
    }

    /** The catalogue of the library's schemes under this book. Making it takes a while; keep it. */
    public static RuleCatalogue of(StandardBook book) {
        CriteriaInUse inUse = CriteriaInUse.under(requireNonNull(book, "book"));
        return new RuleCatalogue(
                CheckBook.china(book),
                new CataloguePages(book, inUse, Locale.CHINESE),
                new CataloguePages(book, inUse, Locale.ENGLISH));
    }

    /** All of it, as Markdown. */
    public String markdown(Locale locale) {
        return pages(locale).markdown();
    }

    /**
     * What a code stands for, as Markdown: the id of a scheme or standard, the code of a criterion, fact, reason, check or
     * finding, the id of a check such as {@code H04}, or the name of a code list. One code may stand for several; nothing for one that is not known.
     */
    public Optional<String> entry(String code, Locale locale) {
        String full = checks.find(requireNonNull(code, "code")).map(Check::code).orElse(code);
        String found = pages(locale).sections().values().stream()
                .map(section -> section.getOrDefault(full, ""))
                .filter(text -> !text.isEmpty())
                .collect(joining("\n"));
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
    }

    /** Every code that has an entry, in the order of the catalogue. */
    public List<String> codes() {
        return english.sections().values().stream()
                .flatMap(section -> section.keySet().stream())
                .distinct()
                .toList();
    }

    private CataloguePages pages(Locale locale) {
        return Words.isChinese(locale) ? chinese : english;
    }
}
