package org.povline.core.constraint;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;

/**
 * The text has the form of an area code, as {@link AreaCode} reads it. Whether the code was in use is not looked up: that
 * depends on the day.
 */
@Documented
@Constraint(validatedBy = ValidAreaCode.Validator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface ValidAreaCode {
    /** The host's own message; if empty, the message of the fault. */
    String message() default "";

    /** The groups the constraint belongs to. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Finds the fault. */
    final class Validator implements ConstraintValidator<ValidAreaCode, CharSequence> {
        /** For the provider. */
        public Validator() {}

        @Override
        public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
            return text == null || Faults.isNone(faultOf(text), context);
        }

        private static Optional<String> faultOf(CharSequence text) {
            return AreaCode.isWellFormed(text) ? Optional.empty() : Optional.of("AREA_CODE_FORM");
        }
    }
}
