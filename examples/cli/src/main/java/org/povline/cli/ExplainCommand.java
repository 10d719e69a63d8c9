package org.povline.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.povline.core.eligibility.RuleCatalogue;
import org.povline.core.standard.StandardBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code povline explain}: prints what a code of the rule catalogue stands for. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Tells what a scheme, criterion, standard, fact, check, finding or code list stands for.")
final class ExplainCommand implements Callable<Integer> {
    private static final int MOST_NEAR_MISSES = 5;

    @Mixin
    private final Terminal terminal = new Terminal();

    @Mixin
    private final Language language;

    @Parameters(
            arity = "0..1",
            paramLabel = "CODE",
            description =
                    "Such as dibao, BELOW_DIBAO_LINE, registered.line.2015, WAGES or H04; all of them if not named.")
    private @Nullable String code;

    ExplainCommand(Locale system) {
        language = new Language(system);
    }

    @Override
    public Integer call() {
        RuleCatalogue catalogue = RuleCatalogue.of(StandardBook.china());
        Locale in = language.locale();
        terminal.print(code == null ? catalogue.markdown(in) : entry(catalogue, code, in));
        return ExitCode.OK;
    }

    private String entry(RuleCatalogue catalogue, String code, Locale in) {
        return catalogue.entry(code, in).orElseThrow(() -> unknown(code, catalogue.codes()));
    }

    private ParameterException unknown(String code, List<String> codes) {
        return terminal.wrong(
                "There is no code '" + code + "'; the nearest are " + String.join(", ", nearMisses(code, codes)));
    }

    private static List<String> nearMisses(String code, List<String> codes) {
        String asked = code.toUpperCase(Locale.ROOT);
        return codes.stream()
                .sorted(Comparator.comparingInt(other -> distance(asked, other.toUpperCase(Locale.ROOT))))
                .limit(MOST_NEAR_MISSES)
                .toList();
    }

    /** Levenshtein's: how many signs must be put in, taken out or changed. */
    private static int distance(String one, String other) {
        int[] last = new int[other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            int[] next = new int[other.length() + 1];
            for (int j = 0; j <= other.length(); j++) {
                next[j] = i == 0 || j == 0
                        ? i + j
                        : Math.min(
                                Math.min(last[j], next[j - 1]) + 1,
                                last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
            }
            last = next;
        }
        return last[other.length()];
    }
}
