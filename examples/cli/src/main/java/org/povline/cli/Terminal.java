package org.povline.cli;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where a command writes, and how it refuses; a mixin without options. */
@Command
final class Terminal {
    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    CommandLine line() {
        return requireNonNull(spec, "spec").commandLine();
    }

    void print(String text) {
        line().getOut().print(text);
        line().getOut().flush();
    }

    /** Tells something on standard error, in a line of its own. */
    void tell(String text) {
        line().getErr().println(text);
    }

    /** Wrong usage, or input that cannot be worked with. */
    ParameterException wrong(String reason) {
        return new ParameterException(line(), reason);
    }
}
