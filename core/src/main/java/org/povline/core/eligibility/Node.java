package org.povline.core.eligibility;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.povline.core.quantity.Truth;

/** A scheme's condition over the results of its criteria, by their places in the list of results. */
sealed interface Node {

    Truth truth(List<CriterionResult> results);

    /** What the condition can come out as once these facts are learnt. */
    Set<Truth> attainable(List<CriterionResult> results, Set<MissingFact> learnt);

    /** Tells the results that the truth rests on: without one of them it would be open, or another would have to serve. */
    void decisive(List<CriterionResult> results, Consumer<CriterionResult> decisive);

    /** The first category that is met, in a part that is met. */
    Optional<String> category(List<CriterionResult> results);

    /** The condition's node; its criteria go into the list, each once. */
    static <C> Node of(Condition<C> condition, List<Criterion<C>> criteria) {
        if (condition instanceof Condition.All<C> all) {
            return new Join(true, nodes(all.parts(), criteria));
        }
        if (condition instanceof Condition.Any<C> any) {
            return new Join(false, nodes(any.parts(), criteria));
        }
        if (condition instanceof Condition.Not<C> not) {
            return new Not(of(not.part(), criteria));
        }
        if (condition instanceof Condition.Category<C> category) {
            return new Named(category.code(), of(category.part(), criteria));
        }
        if (condition instanceof Condition.Provided<C> provided) {
            Node part = of(provided.condition(), criteria);
            return new Provided(leaf(provided.criterion(), criteria), part);
        }
        return leaf((Criterion<C>) condition, criteria);
    }

    private static <C> Leaf leaf(Criterion<C> criterion, List<Criterion<C>> criteria) {
        if (!criteria.contains(criterion)) {
            criteria.add(criterion);
        }
        return new Leaf(criteria.indexOf(criterion));
    }

    private static <C> List<Node> nodes(List<Condition<C>> parts, List<Criterion<C>> criteria) {
        return parts.stream().map(part -> of(part, criteria)).toList();
    }

    /** One criterion. */
    record Leaf(int index) implements Node {
        @Override
        public Truth truth(List<CriterionResult> results) {
            return results.get(index).truth();
        }

        @Override
        public Set<Truth> attainable(List<CriterionResult> results, Set<MissingFact> learnt) {
            return results.get(index).attainable(learnt);
        }

        @Override
        public void decisive(List<CriterionResult> results, Consumer<CriterionResult> decisive) {
            decisive.accept(results.get(index));
        }

        @Override
        public Optional<String> category(List<CriterionResult> results) {
            return Optional.empty();
        }
    }

    /** All or any of the parts: the two are duals, and {@link #alone} is the truth that one part gives to the whole. */
    record Join(boolean all, List<Node> parts) implements Node {
        private Truth alone() {
            return all ? Truth.NOT_SATISFIED : Truth.SATISFIED;
        }

        @Override
        public Truth truth(List<CriterionResult> results) {
            Truth truth = alone().not();
            for (Node part : parts) {
                Truth next = part.truth(results);
                truth = all ? truth.and(next) : truth.or(next);
            }
            return truth;
        }

        @Override
        public Set<Truth> attainable(List<CriterionResult> results, Set<MissingFact> learnt) {
            Set<Truth> attainable = EnumSet.noneOf(Truth.class);
            boolean together = true;
            for (Node part : parts) {
                Set<Truth> ofPart = part.attainable(results, learnt);
                together &= ofPart.contains(alone().not());
                if (ofPart.contains(alone())) {
                    attainable.add(alone());
                }
            }
            if (together) {
                attainable.add(alone().not());
            }
            return attainable;
        }

        @Override
        public void decisive(List<CriterionResult> results, Consumer<CriterionResult> decisive) {
            Truth truth = truth(results);
            for (Node part : parts) {
                if (truth == alone().not() || part.truth(results) == truth) {
                    part.decisive(results, decisive);
                }
            }
        }

        @Override
        public Optional<String> category(List<CriterionResult> results) {
            return truth(results) == Truth.SATISFIED
                    ? parts.stream()
                            .map(part -> part.category(results))
                            .flatMap(Optional::stream)
                            .findFirst()
                    : Optional.empty();
        }
    }

    /** The opposite of the part. */
    record Not(Node part) implements Node {
        @Override
        public Truth truth(List<CriterionResult> results) {
            return part.truth(results).not();
        }

        @Override
        public Set<Truth> attainable(List<CriterionResult> results, Set<MissingFact> learnt) {
            Set<Truth> attainable = EnumSet.noneOf(Truth.class);
            part.attainable(results, learnt).forEach(truth -> attainable.add(truth.not()));
            return attainable;
        }

        @Override
        public void decisive(List<CriterionResult> results, Consumer<CriterionResult> decisive) {
            part.decisive(results, decisive);
        }

        @Override
        public Optional<String> category(List<CriterionResult> results) {
            return Optional.empty();
        }
    }

    /** The part, or nothing at all where the leaf has nothing to decide by. */
    record Provided(Leaf leaf, Node part) implements Node {
        private boolean isAbsent(List<CriterionResult> results) {
            return results.get(leaf.index).ground().absent().isPresent();
        }

        @Override
        public Truth truth(List<CriterionResult> results) {
            return isAbsent(results) ? Truth.UNKNOWN : part.truth(results);
        }

        @Override
        public Set<Truth> attainable(List<CriterionResult> results, Set<MissingFact> learnt) {
            return isAbsent(results) ? EnumSet.noneOf(Truth.class) : part.attainable(results, learnt);
        }

        @Override
        public void decisive(List<CriterionResult> results, Consumer<CriterionResult> decisive) {
            (isAbsent(results) ? leaf : part).decisive(results, decisive);
        }

        @Override
        public Optional<String> category(List<CriterionResult> results) {
            return isAbsent(results) ? Optional.empty() : part.category(results);
        }
    }

    /** The part, whose truth gives a category. */
    record Named(String code, Node part) implements Node {
        @Override
        public Truth truth(List<CriterionResult> results) {
            return part.truth(results);
        }

        @Override
        public Set<Truth> attainable(List<CriterionResult> results, Set<MissingFact> learnt) {
            return part.attainable(results, learnt);
        }

        @Override
        public void decisive(List<CriterionResult> results, Consumer<CriterionResult> decisive) {
            part.decisive(results, decisive);
        }

        @Override
        public Optional<String> category(List<CriterionResult> results) {
            return truth(results) == Truth.SATISFIED ? Optional.of(code) : Optional.empty();
        }
    }
}
