package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.povline.core.quantity.Truth;

/** Laws of trees of criteria, over random trees of five leaves. */
class NodeTest {
    private static final int LEAVES = 5;

    @Property
    void isDecidedOnlyWhereEveryCompletionAgrees(@ForAll("trees") Node tree, @ForAll @Size(LEAVES) List<Truth> truths) {
        Truth truth = tree.truth(results(truths));
        if (truth != Truth.UNKNOWN) {
            assertThat(completions(truths))
                    .allSatisfy(complete ->
                            assertThat(tree.truth(results(complete))).isEqualTo(truth));
        }
    }

    @Property
    void neverFlipsWhenSomethingIsLearnt(
            @ForAll("trees") Node tree,
            @ForAll @Size(LEAVES) List<Truth> truths,
            @ForAll @Size(LEAVES) List<Truth> more) {
        Truth before = tree.truth(results(truths));
        List<Truth> learnt = IntStream.range(0, LEAVES)
                .mapToObj(i -> truths.get(i) == Truth.UNKNOWN ? more.get(i) : truths.get(i))
                .toList();
        assertThat(tree.truth(results(learnt))).matches(after -> before == Truth.UNKNOWN || after == before);
    }

    @Property
    void restsOnItsDecisiveResultsAlone(@ForAll("trees") Node tree, @ForAll @Size(LEAVES) List<Truth> truths) {
        List<CriterionResult> results = results(truths);
        Set<String> decisive = new HashSet<>();
        tree.decisive(results, result -> decisive.add(result.code()));
        List<Truth> others = IntStream.range(0, LEAVES)
                .mapToObj(i -> decisive.contains("C" + i) ? truths.get(i) : Truth.UNKNOWN)
                .toList();
        assertThat(tree.truth(results(others))).isEqualTo(tree.truth(results));
    }

    @Property
    void attainsWhateverACompletionOfTheLearntGives(
            @ForAll("trees") Node tree, @ForAll @Size(LEAVES) List<Truth> truths, @ForAll Set<Integer> chosen) {
        Set<MissingFact> learnt = new HashSet<>();
        chosen.forEach(i -> learnt.add(fact(Math.floorMod(i, LEAVES))));
        Set<Truth> attainable = tree.attainable(results(truths), learnt);
        for (List<Truth> complete : completions(truths)) {
            List<Truth> after = IntStream.range(0, LEAVES)
                    .mapToObj(i -> learnt.contains(fact(i)) ? complete.get(i) : truths.get(i))
                    .toList();
            Truth truth = tree.truth(results(after));
            assertThat(truth == Truth.UNKNOWN || attainable.contains(truth)).isTrue();
        }
    }

    @Property
    void asksForFactsThatDecideAndForNoMoreThanNeeded(
            @ForAll("trees") Node tree, @ForAll @Size(LEAVES) List<Truth> truths) {
        List<CriterionResult> results = results(truths);
        List<Set<MissingFact>> sets = WouldDecide.of(tree, results);
        if (tree.truth(results) == Truth.UNKNOWN) {
            assertThat(sets).isNotEmpty();
            int size = sets.get(0).size();
            assertThat(sets).allSatisfy(set -> {
                assertThat(set).hasSize(size);
                assertThat(tree.attainable(results, set)).isNotEmpty();
                assertThat(set).allSatisfy(fact -> {
                    Set<MissingFact> fewer = new HashSet<>(set);
                    fewer.remove(fact);
                    assertThat(tree.attainable(results, fewer)).isEmpty();
                });
            });
        }
    }

    @Provide
    Arbitrary<Node> trees() {
        return tree(3);
    }

    private static Arbitrary<Node> tree(int depth) {
        Arbitrary<Node> leaf = Arbitraries.integers().between(0, LEAVES - 1).map(Node.Leaf::new);
        if (depth == 0) {
            return leaf;
        }
        Arbitrary<Node> below = tree(depth - 1);
        return Arbitraries.oneOf(
                leaf,
                below.list().ofMinSize(1).ofMaxSize(3).map(parts -> new Node.Join(true, parts)),
                below.list().ofMinSize(1).ofMaxSize(3).map(parts -> new Node.Join(false, parts)),
                below.map(Node.Not::new),
                below.map(part -> new Node.Named("NAMED", part)));
    }

    private static List<CriterionResult> results(List<Truth> truths) {
        return IntStream.range(0, LEAVES)
                .mapToObj(i -> new CriterionResult(
                        "C" + i,
                        truths.get(i),
                        Observation.none(),
                        Ground.itself("C" + i),
                        truths.get(i) == Truth.UNKNOWN ? Tests.either(fact(i)) : List.of()))
                .toList();
    }

    private static MissingFact fact(int leaf) {
        return new MissingFact("F" + leaf, "leaves[" + leaf + "]");
    }

    private static List<List<Truth>> completions(List<Truth> truths) {
        List<List<Truth>> completions = List.of(List.of());
        for (Truth truth : truths) {
            List<List<Truth>> longer = new ArrayList<>();
            for (List<Truth> start : completions) {
                for (Truth next :
                        truth == Truth.UNKNOWN ? List.of(Truth.SATISFIED, Truth.NOT_SATISFIED) : List.of(truth)) {
                    List<Truth> one = new ArrayList<>(start);
                    one.add(next);
                    longer.add(one);
                }
            }
            completions = longer;
        }
        return completions;
    }
}
