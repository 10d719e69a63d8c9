package org.povline.core.income;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.Relationship;
import org.povline.core.code.SchoolStatus;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Assessment;
import org.povline.core.registry.Budget;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.Crop;
import org.povline.core.registry.DateRange;
import org.povline.core.registry.Enrollment;
import org.povline.core.registry.EvidenceKind;
import org.povline.core.registry.Holdings;
import org.povline.core.registry.Household;
import org.povline.core.registry.Identity;
import org.povline.core.registry.IncomeEvidence;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.IncomeStatement;
import org.povline.core.registry.Livestock;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.Membership;
import org.povline.core.registry.Obligor;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.OwnMeans;
import org.povline.core.registry.Person;
import org.povline.core.registry.Programme;
import org.povline.core.registry.Schooling;
import org.povline.core.registry.Work;
import org.povline.core.registry.YesNo;

/** Households and assessments from the cells of the tables. */
final class Homes {
    static final DateRange YEAR = DateRange.ofYear(2015);
    static final LocalDate YEAR_END = LocalDate.of(2015, 12, 31);

    private Homes() {}

    static Household household(List<Person> members, IncomeStatement... statements) {
        return new Household("H1", null, null, null, null, null, members, List.of(statements));
    }

    /** Wages, business, property, transfers and business costs. */
    static IncomeStatement statement(DateRange period, String... cells) {
        return statement(period, Arrays.stream(cells).map(Cells::amount).toList());
    }

    static IncomeStatement statement(DateRange period, List<Fact<Amount>> parts) {
        return new IncomeStatement(
                period, parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4), null, null);
    }

    /** "HEAD 1970-01-01 school=GRADE_9 work=SKILLED:6:YES pension=93.5"; more words as for {@link #membership}. */
    static Person person(int place, String cell) {
        String[] words = cell.split(" +");
        Map<String, String> more = more(words, 2);
        return new Person(
                "P" + (place + 1),
                new Identity(null, null, Cells.date(words[1]), null, null, null, null, null),
                Cells.code(Relationship.class, words[0]),
                Schooling.of(null, Cells.code(SchoolStatus.class, more.getOrDefault("school", "?")), null),
                null,
                more.containsKey("work") ? work(more.get("work")) : null,
                more.containsKey("pension") ? List.of(pension(more.get("pension"))) : null,
                null);
    }

    static List<Person> persons(String cell) {
        List<String> cells = Cells.list(cell);
        return IntStream.range(0, cells.size())
                .mapToObj(i -> person(i, cells.get(i)))
                .toList();
    }

    /** Members of whom only labour, months away and public post are told: "ORDINARY:6:NO". */
    static List<Person> workers(String cell) {
        List<String> cells = Cells.list(cell);
        return IntStream.range(0, cells.size())
                .mapToObj(i -> person(i, "? ? work=" + cells.get(i)))
                .toList();
    }

    private static Work work(String cell) {
        String[] words = cell.split(":");
        return Work.of(
                Cells.code(LabourCapacity.class, words[0]),
                null,
                Cells.count(words[1]),
                Cells.code(YesNo.class, words.length > 2 ? words[2] : "NO"));
    }

    private static Enrollment pension(String cell) {
        YesNo enrolled = cell.equals("NOT") ? YesNo.NO : YesNo.YES;
        return Enrollment.of(
                Programme.RESIDENT_PENSION, Fact.of(enrolled), Cells.amount(cell.equals("NOT") ? "?" : cell));
    }

    /** The records of the members of whom one of the words lives=, standing= and indep= stands. */
    static List<Membership> memberships(String cell) {
        List<String> cells = Cells.list(cell);
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).matches(".*(lives|standing|indep)=.*"))
                .mapToObj(i -> membership(i, more(cells.get(i).split(" +"), 2)))
                .toList();
    }

    private static Membership membership(int place, Map<String, String> more) {
        return new Membership(
                "P" + (place + 1),
                Cells.code(YesNo.class, more.getOrDefault("lives", "YES")),
                Cells.code(MemberStanding.class, more.getOrDefault("standing", "PRESENT")),
                Cells.code(YesNo.class, more.getOrDefault("indep", "?")),
                OwnMeans.NOT_REPORTED);
    }

    /** "BASIC_PENSION=1116 RELIEF=?"; the others are what {@code rest} says. */
    static Budget budget(DateRange period, String cell, String rest) {
        Map<BudgetItem, Fact<Amount>> items = new EnumMap<>(BudgetItem.class);
        Arrays.stream(BudgetItem.values()).forEach(item -> items.put(item, Cells.amount(rest)));
        Cells.words(cell, " ").forEach(word -> {
            String[] pair = word.split("=", 2);
            items.put(BudgetItem.valueOf(pair[0]), Cells.amount(pair[1]));
        });
        return new Budget(period, items, Map.of());
    }

    /** "ABLE=2400 ?=600", "none", or "?" where nobody asked. */
    static Fact<List<Obligor>> obligors(String cell) {
        if (cell.equals("?")) {
            return Fact.notReported();
        }
        return Fact.of(Cells.words(cell.replace("none", ""), " ")
                .map(word -> word.split("=", 2))
                .map(pair -> new Obligor("O1", null, Cells.code(ObligorState.class, pair[0]), Cells.amount(pair[1])))
                .toList());
    }

    /** "rice:3; maize:2". */
    static Holdings holdings(String crops, String livestock) {
        return new Holdings(
                null,
                null,
                listed(crops, pair -> new Crop(pair[0], Cells.mu(pair[1]))),
                listed(livestock, pair -> new Livestock(pair[0], Cells.count(pair[1]))));
    }

    /** "?" where nobody asked. */
    private static <T> Fact<List<T>> listed(String cell, Function<String[], T> each) {
        return "?".equals(cell)
                ? Fact.notReported()
                : Fact.of(pairs(cell).map(each).toList());
    }

    /** "PAY_SLIP WAGES 2015 12000; NEIGHBOURS BUSINESS 2015-03 ~500". */
    static List<IncomeEvidence> evidence(String cell) {
        return Cells.words(cell, ";")
                .map(record -> record.split(" +"))
                .map(words -> new IncomeEvidence(
                        EvidenceKind.valueOf(words[0]),
                        IncomePart.valueOf(words[1]),
                        Cells.period(words[2]),
                        Cells.amount(words[3])))
                .toList();
    }

    static Assessment budgeted(Fact<Budget> budget, Fact<List<Obligor>> obligors) {
        return new Assessment("H1", YEAR_END, null, null, null, budget, null, obligors);
    }

    static Assessment verified(Holdings holdings, List<IncomeEvidence> evidence) {
        return new Assessment("H1", YEAR_END, null, null, holdings, null, evidence, null);
    }

    static Assessment lived(List<Membership> memberships) {
        return new Assessment("H1", YEAR_END, null, memberships, null, null, null, null);
    }

    private static Stream<String[]> pairs(String cell) {
        return Cells.words(cell, ";").map(pair -> pair.split(":", 2));
    }

    private static Map<String, String> more(String[] words, int from) {
        return Arrays.stream(words)
                .skip(from)
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
