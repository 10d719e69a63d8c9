package org.povline.core.check;

import static java.util.Objects.requireNonNull;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Location;
import org.povline.core.finding.Severity;

/**
 * Validates a host's own beans by their Jakarta constraints and tells the violations as findings, which stand at the
 * property paths and hold no value. A violation of one of the library's constraints gives the finding of the same code.
 * It is as heavy as the {@link CheckBook} found it, with a provider other than Hibernate Validator as heavy as its check
 * at most is, and an error where no check has the code. A violation of any other constraint gives {@code
 * CONSTRAINT_BROKEN}, an error that names the annotation. Immutable.
 */
public final class BeanCheck {
    private static final Pattern CODE = Pattern.compile("\\{([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)}");

    private final Validator validator;

    private BeanCheck(Validator validator) {
        this.validator = requireNonNull(validator, "validator");
    }

    /**
     * With a validator of the provider that is there, built at the first call and kept. Its clock is the system's.
     *
     * @throws LinkageError if there is no provider, such as {@code org.hibernate.validator:hibernate-validator}
     */
    public static BeanCheck withDefaults() {
        return new BeanCheck(Own.FACTORY.getValidator());
    }

    /**
     * The same, whose clock shows this day: that on which a {@link ConsistentHousehold} is checked.
     *
     * @throws LinkageError if there is no provider
     */
    public static BeanCheck asOf(LocalDate day) {
        Clock clock = Clock.fixed(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return new BeanCheck(
                Own.FACTORY.usingContext().clockProvider(() -> clock).getValidator());
    }

    /** With the host's own validator: its clock, its constraint validator factory. */
    public static BeanCheck with(Validator validator) {
        return new BeanCheck(validator);
    }

    /** What is wrong with a bean, by path and code; an empty list if nothing is. */
    public List<Finding> of(Object bean, Class<?>... groups) {
        List<Finding> findings = new ArrayList<>();
        validator.validate(bean, groups).forEach(violation -> findings.add(finding(violation)));
        findings.sort(
                Comparator.comparing((Finding finding) -> finding.location().path())
                        .thenComparing(Finding::code));
        return List.copyOf(findings);
    }

    /** The finding for a violation that a host's framework has met. */
    public static Finding finding(ConstraintViolation<?> violation) {
        Location place = Location.path(violation.getPropertyPath().toString());
        Matcher code = CODE.matcher(violation.getMessageTemplate());
        return code.matches()
                ? new Finding(code.group(1), severity(code.group(1), violation), place, bounds(violation))
                : new Finding("CONSTRAINT_BROKEN", Severity.ERROR, place, Map.of("constraint", name(violation)));
    }

    private static Severity severity(String code, ConstraintViolation<?> violation) {
        return ViolationWeight.of(violation).orElseGet(() -> severity(code));
    }

    private static Severity severity(String code) {
        return Checks.ALL.stream()
                .filter(check -> check.code().equals(code))
                .map(Check::severity)
                .findFirst()
                .orElse(Severity.ERROR);
    }

    /** What the constraint itself is set to, never what the bean holds. */
    private static Map<String, Argument> bounds(ConstraintViolation<?> violation) {
        Map<String, Argument> bounds = new LinkedHashMap<>();
        violation.getConstraintDescriptor().getAttributes().forEach((name, value) -> {
            if (value instanceof String text && !text.isEmpty()) {
                bounds.put(name, Argument.of(text));
            }
        });
        return bounds;
    }

    private static Argument name(ConstraintViolation<?> violation) {
        return Argument.of(violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName());
    }

    private static final class Own {
        static final ValidatorFactory FACTORY = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Verbatim())
                .buildValidatorFactory();
    }

    /** Only codes are asked for here, so that no language and no expression library is needed. */
    private static final class Verbatim implements MessageInterpolator {
        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
