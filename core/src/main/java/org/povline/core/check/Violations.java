package org.povline.core.check;

import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.LeafNodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderCustomizableContext;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.povline.core.finding.Finding;

/** Tells findings to a validator: a violation each, at the same path, with the code as its template. */
final class Violations {
    private Violations() {}

    /** Reports each finding, unless the host has a message of its own, which stands for all of them. */
    static void report(List<Finding> findings, ConstraintValidatorContext context) {
        if (!findings.isEmpty() && context.getDefaultConstraintMessageTemplate().isEmpty()) {
            context.disableDefaultConstraintViolation();
            findings.forEach(finding -> report(finding, context));
        }
    }

    private static void report(Finding finding, ConstraintValidatorContext context) {
        ViolationWeight.note(finding.severity(), context);
        ConstraintViolationBuilder violation = context.buildConstraintViolationWithTemplate("{" + finding.code() + "}");
        if (finding.location().path().isEmpty()) {
            violation.addConstraintViolation();
        } else {
            List<Step> steps = Step.all(finding.location().path());
            at(violation.addPropertyNode(steps.get(0).name()), steps);
        }
    }

    private static void at(NodeBuilderCustomizableContext node, List<Step> steps) {
        after(steps, node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    private static void at(NodeBuilderDefinedContext node, List<Step> steps) {
        after(steps, node::addPropertyNode, node::addBeanNode, node::addConstraintViolation);
    }

    /** Goes on from the node of the first step. Its index stands at the node that follows, as the standard has it. */
    private static void after(
            List<Step> steps,
            Function<String, NodeBuilderCustomizableContext> property,
            Supplier<LeafNodeBuilderCustomizableContext> element,
            Runnable end) {
        int index = steps.get(0).index();
        List<Step> rest = steps.subList(1, steps.size());
        if (rest.isEmpty() && index < 0) {
            end.run();
        } else if (rest.isEmpty()) {
            element.get().inIterable().atIndex(index).addConstraintViolation();
        } else if (index < 0) {
            at(property.apply(rest.get(0).name()), rest);
        } else {
            at(property.apply(rest.get(0).name()).inIterable().atIndex(index), rest);
        }
    }

    /** A property, and which element of it; {@code -1} for the property itself. */
    private record Step(String name, int index) {
        static List<Step> all(String path) {
            return List.of(path.split("\\.")).stream().map(Step::of).toList();
        }

        private static Step of(String text) {
            int open = text.indexOf('[');
            return open < 0
                    ? new Step(text, -1)
                    : new Step(text.substring(0, open), Integer.parseInt(text, open + 1, text.length() - 1, 10));
        }
    }
}
