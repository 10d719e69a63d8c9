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
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Quantity;

/**
 * The quantity lies between two bounds, both included, in the unit of its {@link Quantity#number number}: yuan, mu,
 * persons. Violated only if every value that the quantity may have lies outside: "more than 300" satisfies a maximum of
 * 300, and "about 300" any bounds.
 */
@Documented
@Constraint(validatedBy = QuantityRange.Validator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface QuantityRange {
    /** The host's own message; if empty, the message of the fault. */
    String message() default "";

    /** The groups the constraint belongs to. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** The lower bound as a decimal number; empty for none. */
    String min() default "";

    /** The upper bound as a decimal number; empty for none. */
    String max() default "";

    /** Finds the fault. */
    final class Validator implements ConstraintValidator<QuantityRange, Quantity<?>> {
        private Optional<BigDecimal> min = Optional.empty();
        private Optional<BigDecimal> max = Optional.empty();

        /** For the provider. */
        public Validator() {}

        @Override
        public void initialize(QuantityRange range) {
            min = bound(range.min());
            max = bound(range.max());
        }

        @Override
        public boolean isValid(@Nullable Quantity<?> quantity, ConstraintValidatorContext context) {
            return quantity == null || Faults.isNone(faultOf(quantity), context);
        }

        private Optional<String> faultOf(Quantity<?> quantity) {
            if (isLess(quantity.upper(), min)) {
                return Optional.of("QUANTITY_BELOW_MIN");
            }
            return isLess(max, quantity.lower()) ? Optional.of("QUANTITY_ABOVE_MAX") : Optional.empty();
        }

        private static Optional<BigDecimal> bound(String text) {
            return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
        }

        private static boolean isLess(Optional<BigDecimal> number, Optional<BigDecimal> other) {
            return number.isPresent() && other.isPresent() && number.get().compareTo(other.get()) < 0;
        }
    }
}
