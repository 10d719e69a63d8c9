package org.povline.core.constraint;

import jakarta.validation.ConstraintValidatorContext;
import java.util.Optional;

/** What the validators share: violations that carry the code of the fault, unless the host has a message of its own. */
final class Faults {
    private Faults() {}

    /** Whether there is no fault; if there is one, it is reported. */
    static boolean isNone(Optional<String> code, ConstraintValidatorContext context) {
        code.filter(fault -> context.getDefaultConstraintMessageTemplate().isEmpty())
                .ifPresent(fault -> report(fault, context));
        return code.isEmpty();
    }

    private static void report(String code, ConstraintValidatorContext context) {
        context.disableDefaultConstraintViolation();
        context.buildConstraintViolationWithTemplate("{" + code + "}").addConstraintViolation();
    }
}
