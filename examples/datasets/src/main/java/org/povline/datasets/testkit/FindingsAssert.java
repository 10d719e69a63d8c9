package org.povline.datasets.testkit;

import java.util.List;
import org.assertj.core.api.AbstractAssert;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;

/**
 * Assertions on findings: by code and place, which are stable, and never by text. Failures print what a finding prints,
 * which is nothing personal.
 */
public final class FindingsAssert extends AbstractAssert<FindingsAssert, List<Finding>> {

    private FindingsAssert(List<Finding> actual) {
        super(actual, FindingsAssert.class);
        isNotNull();
    }

    /** Starts an assertion on findings. */
    public static FindingsAssert assertThatFindings(List<Finding> actual) {
        return new FindingsAssert(actual);
    }

    /** That nothing was found. */
    public FindingsAssert areNone() {
        return require(actual.isEmpty(), "no findings");
    }

    /** That nothing found weighs as much as an error. */
    public FindingsAssert haveNoErrors() {
        return require(
                actual.stream().noneMatch(finding -> finding.severity() == Severity.ERROR), "no findings of ERROR");
    }

    /** That exactly these codes were found, in any order, each as often as it is named. */
    public FindingsAssert haveExactlyCodes(String... codes) {
        List<String> expected = List.of(codes).stream().sorted().toList();
        return require(actual.stream().map(Finding::code).sorted().toList().equals(expected), "codes " + expected);
    }

    /** That this code was found at this path, perhaps among others. */
    public FindingsAssert have(String code, String path) {
        return require(
                actual.stream()
                        .anyMatch(finding -> finding.code().equals(code)
                                && finding.location().path().equals(path)),
                code + " at " + path);
    }

    /** That this code was not found. */
    public FindingsAssert haveNot(String code) {
        return require(actual.stream().noneMatch(finding -> finding.code().equals(code)), "no " + code);
    }

    private FindingsAssert require(boolean holds, String expected) {
        if (!holds) {
            failWithMessage("Expected %s but found %s", expected, actual);
        }
        return this;
    }
}
