package org.povline.core.standard;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Qualifier;

/** What an entry says in one line, as the tables beside these tests write it. */
final class ContentText {
    private ContentText() {}

    static String of(Content content) {
        if (content instanceof Threshold line) {
            return spaced(
                    number(line.amount()),
                    line.basis() == Basis.PER_PERSON_MONTH ? "a month" : "",
                    line.income(),
                    line.boundary(),
                    line.rural() ? "rural" : "");
        }
        if (content instanceof Multiple line) {
            return spaced(number(line.factor()), "x", line.of().text(), line.income(), line.boundary());
        }
        if (content instanceof RateRule rule) {
            return rate(rule.share(), rule.boundary());
        }
        if (content instanceof Reference reference) {
            return reference(reference);
        }
        if (content instanceof MemberRule rule) {
            return parts(
                    set(rule.always()),
                    set(rule.ifLivingInCommon()),
                    prefixed("without", rule.excluded()),
                    "full age " + rule.fullAge());
        }
        if (content instanceof IncomeRule rule) {
            return income(rule);
        }
        return ofTheRest(content);
    }

    private static String ofTheRest(Content content) {
        if (content instanceof LabourRule rule) {
            return parts(
                    spaced(
                            rule.oldAge(),
                            rule.minorBelow(),
                            "grown " + rule.grownFrom(),
                            rule.continuedInSchool() == null ? "school?" : rule.continuedInSchool() ? "school" : ""),
                    set(rule.disabilities()),
                    set(rule.obligorsUnable()),
                    rule.obligorsUnclear().isEmpty() ? "" : "unclear " + set(rule.obligorsUnclear()));
        }
        if (content instanceof DisabilityRule rule) {
            return parts(
                    set(rule.disabilities()),
                    rule.seriousIllness() ? "illness" : "",
                    rule.clergy() ? "clergy" : "",
                    rule.alone() == null ? "" : alone(rule.alone()));
        }
        if (content instanceof NeedsRule rule) {
            return parts(
                    spaced(set(rule.required()), rule.schoolFromAge() + ".." + rule.schoolToAge()),
                    set(rule.basicMedical()));
        }
        if (content instanceof Authority rule) {
            return rule.lowest().entrySet().stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(lowest -> lowest.getKey() + " " + lowest.getValue())
                            .collect(joining("; "))
                    + (rule.guidance() == null ? "" : "; guided by " + rule.guidance());
        }
        return procedure((Procedure) content);
    }

    private static String alone(AloneRule rule) {
        return spaced("alone from", rule.grownFrom(), set(rule.disabilities()), set(rule.conditions()));
    }

    private static String procedure(Procedure procedure) {
        String terms = procedure.terms().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(term -> term.getKey() + "=" + term.getValue())
                .collect(joining("+"));
        return parts(
                terms.isEmpty() ? "no terms" : terms,
                procedure.hearingBeforeReduction() ? "hearing" : "no hearing",
                procedure.publication().name());
    }

    private static String income(IncomeRule rule) {
        return parts(
                rule.concept().name(),
                prefixed("without", rule.notCounted()),
                prefixed("open", rule.open()),
                prefixed("less", rule.deductible()));
    }

    private static String reference(Reference reference) {
        BigDecimal value = reference.value();
        return spaced(reference.approximate() ? "about" : "", value == null ? "-" : number(value), reference.unit());
    }

    private static String rate(BigDecimal share, Boundary boundary) {
        return spaced(number(share), boundary);
    }

    private static String number(Amount amount) {
        BigDecimal end = amount.toYuan();
        String range = end == null ? number(amount.yuan()) : number(amount.yuan()) + ".." + number(end);
        return amount.qualifier() == Qualifier.ABOUT ? "about " + range : range;
    }

    private static String number(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static String set(Collection<? extends Comparable<?>> constants) {
        return constants.stream().sorted().map(Object::toString).collect(joining("+"));
    }

    private static String prefixed(String word, Collection<? extends Comparable<?>> constants) {
        return constants.isEmpty() ? "" : word + " " + set(constants);
    }

    private static String spaced(Object... words) {
        return joined(" ", words);
    }

    private static String parts(Object... parts) {
        return joined("; ", parts);
    }

    private static String joined(String by, Object... parts) {
        List<String> told = new ArrayList<>();
        for (Object part : parts) {
            told.add(part.toString());
        }
        told.removeIf(String::isEmpty);
        return String.join(by, told);
    }
}
