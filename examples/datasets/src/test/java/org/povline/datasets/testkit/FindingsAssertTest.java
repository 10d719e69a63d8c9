package org.povline.datasets.testkit;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.povline.datasets.testkit.FindingsAssert.assertThatFindings;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;

class FindingsAssertTest {
    private static final List<Finding> TWO = List.of(
            Finding.of("LATER", Severity.WARNING, Location.path("households[1].key")),
            Finding.of("EARLIER", Severity.ERROR, Location.none()));

    @Test
    void passesOnWhatIsThere() {
        assertThatFindings(List.of()).areNone().haveNoErrors();
        assertThatFindings(TWO)
                .haveExactlyCodes("EARLIER", "LATER")
                .have("LATER", "households[1].key")
                .haveNot("OTHER");
        assertThatFindings(TWO.subList(0, 1)).haveNoErrors();
    }

    @Test
    void failsOnWhatIsNotAndSaysWhatWasFound() {
        fails(findings -> findings.areNone());
        fails(findings -> findings.haveNoErrors());
        fails(findings -> findings.haveExactlyCodes("LATER"));
        fails(findings -> findings.have("LATER", "households[2].key"));
        fails(findings -> findings.have("EARLIER", "households[1].key"));
        fails(findings -> findings.haveNot("LATER"));
    }

    private static void fails(Consumer<FindingsAssert> assertion) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> assertion.accept(assertThatFindings(TWO)))
                .withMessageContaining("EARLIER");
    }
}
