package org.povline.cli;

import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** Whether a command writes JSON or text. */
final class Form {
    @Option(names = "--json", description = "Writes JSON, in UTF-8.")
    private boolean json;

    String of(Supplier<String> ifJson, Supplier<String> ifText) {
        return (json ? ifJson : ifText).get();
    }
}
