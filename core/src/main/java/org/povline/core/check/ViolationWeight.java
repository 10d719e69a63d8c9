package org.povline.core.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ValidationException;
import java.util.Optional;
import org.hibernate.validator.constraintvalidation.HibernateConstraintValidatorContext;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.povline.core.finding.Severity;

/** Lets a violation carry the severity of its finding, where the provider has a place for it: the standard has none. */
final class ViolationWeight {
    private ViolationWeight() {}

    static void note(Severity severity, ConstraintValidatorContext context) {
        try {
            context.unwrap(HibernateConstraintValidatorContext.class).withDynamicPayload(severity);
        } catch (ValidationException | LinkageError e) {
            // Another provider: the violation weighs what its check does.
        }
    }

    /** What was noted for the violation. */
    static Optional<Severity> of(ConstraintViolation<?> violation) {
        try {
            HibernateConstraintViolation<?> own = violation.unwrap(HibernateConstraintViolation.class);
            return Optional.ofNullable(own.getDynamicPayload(Severity.class));
        } catch (ValidationException | LinkageError e) {
            return Optional.empty();
        }
    }
}
