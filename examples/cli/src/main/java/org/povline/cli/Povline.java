package org.povline.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.povline.core.finding.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.ParameterException;

/**
 * {@code povline}: exit status 0 when the work is done, 1 where a check finds an error, 2 for wrong usage or input that
 * cannot be read.
 */
@Command(
        name = "povline",
        mixinStandardHelpOptions = true,
        version = "povline 0.1.0-SNAPSHOT",
        description =
                "Checks a village's ledger, turns it into reports and decisions, measures incomes, and explains its rules.",
        synopsisSubcommandLabel = "COMMAND")
public final class Povline {
    private Povline() {}

    /** Runs the command line and leaves with its exit status. JSON is UTF-8 whatever a terminal takes. */
    public static void main(String[] args) {
        CommandLine line = in(Locale.getDefault());
        if (List.of(args).contains("--json")) {
            line.setOut(new PrintWriter(System.out, true, UTF_8));
        }
        System.exit(line.execute(args));
    }

    /** The command line, which tells findings in the language of the locale. */
    static CommandLine in(Locale locale) {
        return new CommandLine(new Povline())
                .addSubcommand(new ReportCommand(Texts.of(locale)))
                .addSubcommand(new CheckCommand(locale))
                .addSubcommand(new TemplateCommand(locale))
                .addSubcommand(new DecideCommand(locale))
                .addSubcommand(new MeasureCommand())
                .addSubcommand(new ExplainCommand(locale))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((e, line, parsed) -> giveUp(e, line))
                .setParameterExceptionHandler((e, wrong) -> refuse(e));
    }

    /** Tells the kind of the fault and not its text, which might repeat what a ledger holds. */
    private static int giveUp(Exception e, CommandLine line) {
        String kind = e.getClass().getSimpleName();
        return refuse(new ParameterException(
                line, "Cannot work with this ledger (" + kind + "): check it for numbers too large to add up"));
    }

    private static int refuse(ParameterException e) {
        CommandLine line = e.getCommandLine();
        String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("wrong usage");
        line.getErr().println(line.getCommandSpec().qualifiedName() + ": " + reason);
        return ExitCode.USAGE;
    }
}
