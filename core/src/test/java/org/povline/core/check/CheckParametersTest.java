package org.povline.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.povline.core.check.CheckSettings.Bound;
import org.povline.core.standard.StandardBook;

/** What the catalogue says of the numbers that a check compares with is what the check asks for, over all cases. */
class CheckParametersTest {
    private static final Asked ASKED = new Asked();

    static List<Check> checks() {
        return CheckBookTest.BOOK.checks();
    }

    @BeforeAll
    static void runEveryCheckOverEveryCase() throws Exception {
        CheckBook book = CheckBook.china(StandardBook.china()).with(new CheckSettings(ASKED));
        for (Check check : checks()) {
            book = book.without(check.code()).with(ASKED.noted(check));
        }
        for (String faulty : cases()) {
            Village village = Village.with(faulty);
            book.check(village.declared(), village.registry());
            book.compare(village.before(), village.registry());
            book.compare(village.declaredBefore(), village.declared());
        }
    }

    private static List<String> cases() throws Exception {
        List<String> cases = new ArrayList<>(List.of(""));
        try (Stream<String> lines = new String(
                        CheckParametersTest.class
                                .getResourceAsStream("cases.csv")
                                .readAllBytes(),
                        java.nio.charset.StandardCharsets.UTF_8)
                .lines()) {
            lines.filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\\|", -1);
                cases.add(cells[1].replace("`", ""));
                cases.add(cells[2].replace("`", ""));
            });
        }
        checks().forEach(check -> cases.add(check.example().orElseThrow()));
        return cases;
    }

    @ParameterizedTest
    @MethodSource("checks")
    void aCheckNamesTheNumbersThatItAsksFor(Check check) {
        assertThat(check.parameters()).containsExactlyInAnyOrderElementsOf(ASKED.by(check));
    }

    /** Numbers that note which check asks for them. */
    private static final class Asked extends AbstractMap<CheckParameter, Bound> {
        private final Map<CheckParameter, Bound> numbers = new EnumMap<>(CheckParameter.class);
        private final Map<String, Set<CheckParameter>> asked = new HashMap<>();
        private String asking = "";

        Asked() {
            CheckSettings settings = CheckBookTest.BOOK.settings();
            for (CheckParameter parameter : CheckParameter.values()) {
                numbers.put(parameter, settings.bound(parameter));
            }
        }

        Check noted(Check check) {
            return new Check(
                    check.code(),
                    check.group(),
                    check.scope(),
                    check.severity(),
                    check.origin(),
                    check.reads(),
                    check.parameters(),
                    subject -> {
                        asking = check.code();
                        return check.rule().check(subject);
                    });
        }

        Set<CheckParameter> by(Check check) {
            return asked.getOrDefault(check.code(), Set.of());
        }

        @Override
        public Bound get(Object parameter) {
            asked.computeIfAbsent(asking, code -> EnumSet.noneOf(CheckParameter.class))
                    .add((CheckParameter) parameter);
            return numbers.get(parameter);
        }

        @Override
        public Set<Entry<CheckParameter, Bound>> entrySet() {
            return numbers.entrySet();
        }
    }
}
