package org.povline.core.check;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.povline.core.finding.Severity;

/**
 * One logic check, as data and a small function. Immutable.
 *
 * @param code the stable code, which is that of its findings: the id, then what it is about
 * @param group what it is about
 * @param scope what it looks at each time
 * @param severity how much its findings weigh at most
 * @param origin where the rule was taken from
 * @param reads the facts that it reads, as paths from the record it looks at
 * @param parameters the numbers of {@link CheckSettings} that it compares with
 * @param rule the function
 */
public record Check(
        String code,
        CheckGroup group,
        CheckScope scope,
        Severity severity,
        List<String> origin,
        List<String> reads,
        List<CheckParameter> parameters,
        Rule rule) {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    /** Refuses a code that is not of capitals, digits and underscores. */
    public Check {
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException("The code of a check (" + code + ") must be like OWN_CHECK");
        }
        requireNonNull(group, "group");
        requireNonNull(scope, "scope");
        requireNonNull(severity, "severity");
        origin = List.copyOf(origin);
        reads = List.copyOf(reads);
        parameters = List.copyOf(parameters);
        requireNonNull(rule, "rule");
    }

    /** The function of a check. It must be pure: the same subject gives the same verdict. */
    @FunctionalInterface
    public interface Rule {
        /** Says what is wrong with {@code subject.found} and gives back what that returns. */
        Verdict check(Subject subject);
    }

    /** A host's own check of a member. Its findings need a text of the host's. */
    public static Check ofPerson(String code, Severity severity, Rule rule) {
        return new Check(code, CheckGroup.OWN, CheckScope.PERSON, severity, List.of(), List.of(), List.of(), rule);
    }

    /** A host's own check of a household. Its findings need a text of the host's. */
    public static Check ofHousehold(String code, Severity severity, Rule rule) {
        return new Check(code, CheckGroup.OWN, CheckScope.HOUSEHOLD, severity, List.of(), List.of(), List.of(), rule);
    }

    /** The id: what stands before the first underscore, such as {@code P03}. */
    public String id() {
        int end = code.indexOf('_');
        return end < 0 ? code : code.substring(0, end);
    }

    /**
     * What makes one of the library's checks find something in a record that is otherwise sound: facts by their paths, as
     * in {@code members[0].identity.sex=FEMALE}. Nothing for a host's own check.
     */
    public Optional<String> example() {
        return Optional.ofNullable(Checks.EXAMPLES.get(code));
    }

    /** Whether the check goes by this id or code. */
    boolean isNamed(String name) {
        return code.equals(name) || id().equals(name);
    }

    Check graded(Severity other) {
        return new Check(code, group, scope, other, origin, reads, parameters, rule);
    }
}
