package org.povline.core.check;

import static java.lang.annotation.ElementType.ANNOTATION_TYPE;
import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PARAMETER;
import static java.lang.annotation.ElementType.TYPE_USE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;
import static java.util.Objects.requireNonNull;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.finding.Finding;
import org.povline.core.finding.Severity;
import org.povline.core.registry.Household;
import org.povline.core.standard.StandardBook;

/**
 * The household passes the {@link CheckBook} on the day that the validator's clock tells: for a host's own parameters and
 * fields. Every finding is a violation at the property path of the finding, whose message template is the code of the
 * check in braces and whose text carries no value.
 *
 * <p>The validator runs the 125 checks under the shipped standards. A host with a book of its own hands out
 * {@link Validator#Validator(CheckBook)} from its constraint validator factory.
 */
@Documented
@Constraint(validatedBy = ConsistentHousehold.Validator.class)
@Target({METHOD, FIELD, ANNOTATION_TYPE, CONSTRUCTOR, PARAMETER, TYPE_USE})
@Retention(RUNTIME)
public @interface ConsistentHousehold {
    /** The host's own message; if empty, the messages of the checks, each at its path. */
    String message() default "";

    /** The groups the constraint belongs to. */
    Class<?>[] groups() default {};

    /** The payload of the constraint. */
    Class<? extends Payload>[] payload() default {};

    /** Findings of this weight or more violate; what weighs less passes. */
    Severity atLeast() default Severity.ERROR;

    /** Runs the checks. */
    final class Validator implements ConstraintValidator<ConsistentHousehold, Household> {
        private final CheckBook book;
        private Severity atLeast = Severity.ERROR;

        /** For the provider: the library's checks under the shipped standards. */
        public Validator() {
            this(Shipped.BOOK);
        }

        /** For a host's constraint validator factory. */
        public Validator(CheckBook book) {
            this.book = requireNonNull(book, "book");
        }

        @Override
        public void initialize(ConsistentHousehold constraint) {
            atLeast = constraint.atLeast();
        }

        @Override
        public boolean isValid(@Nullable Household household, ConstraintValidatorContext context) {
            if (household == null) {
                return true;
            }
            LocalDate today = LocalDate.now(context.getClockProvider().getClock());
            List<Finding> faults = book.check(household, today).findings().stream()
                    .filter(finding -> finding.severity().compareTo(atLeast) <= 0)
                    .toList();
            Violations.report(faults, context);
            return faults.isEmpty();
        }

        /** Made at the first use only: reading the standards takes a while. */
        private static final class Shipped {
            static final CheckBook BOOK = CheckBook.china(StandardBook.china());
        }
    }
}
