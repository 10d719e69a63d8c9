package org.povline.core.eligibility;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Citation;
import org.povline.core.quantity.AmountRange;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.SpendingKind;
import org.povline.core.standard.AloneRule;
import org.povline.core.standard.AssetRule;
import org.povline.core.standard.Authority;
import org.povline.core.standard.Content;
import org.povline.core.standard.DisabilityClass;
import org.povline.core.standard.DisabilityRule;
import org.povline.core.standard.IncomeRule;
import org.povline.core.standard.LabourRule;
import org.povline.core.standard.MemberRule;
import org.povline.core.standard.Multiple;
import org.povline.core.standard.NeedsRule;
import org.povline.core.standard.Procedure;
import org.povline.core.standard.Provenance;
import org.povline.core.standard.RateRule;
import org.povline.core.standard.Reference;
import org.povline.core.standard.Schedule;
import org.povline.core.standard.SpendingRule;
import org.povline.core.standard.Standard;
import org.povline.core.standard.Step;
import org.povline.core.standard.Threshold;
import org.povline.core.standard.Validity;

/** An entry of a standard book in words: what it says, where and when, and by which source. */
final class StandardWords {
    private static final String BARE_ARTICLES = "[0-9]+([-, ]+[0-9]+)*";

    private static final int PERSONS = 3;

    private final Words words;
    private final QuantityWords quantities;
    private final AreaTree areas;

    StandardWords(Words words, AreaTree areas) {
        this.words = words;
        this.quantities = new QuantityWords(words);
        this.areas = areas;
    }

    /** What it says. */
    String content(Standard standard) {
        Content content = standard.content();
        if (content instanceof Threshold threshold) {
            return threshold(threshold);
        }
        if (content instanceof Multiple multiple) {
            return multiple(multiple);
        }
        if (content instanceof Reference reference) {
            return reference(reference);
        }
        return words.clauses(clauses(content));
    }

    private List<String> clauses(Content content) {
        if (content instanceof MemberRule members) {
            return members(members);
        }
        if (content instanceof IncomeRule income) {
            return income(income);
        }
        if (content instanceof AssetRule assets) {
            return assets(assets);
        }
        if (content instanceof LabourRule labour) {
            return labour(labour);
        }
        if (content instanceof DisabilityRule single) {
            return single(single);
        }
        if (content instanceof NeedsRule needs) {
            return needs(needs);
        }
        if (content instanceof Authority authority) {
            return authority(authority);
        }
        return content instanceof Procedure procedure ? procedure(procedure) : List.of(numbers(content));
    }

    private String numbers(Content content) {
        if (content instanceof SpendingRule spending) {
            return spending(spending);
        }
        return content instanceof RateRule rate ? rate(rate) : schedule((Schedule) content);
    }

    private String threshold(Threshold threshold) {
        String line = words.say(code(threshold.basis()), "amount", quantities.money(threshold.amount()));
        return words.say(
                threshold.rural() ? "content.threshold.rural" : "content.threshold",
                Map.of(
                        "line", Argument.of(line),
                        "boundary", Argument.of(words.say(threshold.boundary())),
                        "concept", Argument.of(words.say(threshold.income()))));
    }

    private String multiple(Multiple multiple) {
        return words.say(
                "content.multiple",
                Map.of(
                        "factor", Argument.of(multiple.factor()),
                        "scheme", Argument.of(words.scheme(multiple.of())),
                        "boundary", Argument.of(words.say(multiple.boundary())),
                        "concept", Argument.of(words.say(multiple.income()))));
    }

    private String reference(Reference reference) {
        if (reference.value() == null) {
            return words.say("content.reference.none", "unit", unit(reference));
        }
        return words.say(
                reference.approximate() ? "content.reference.about" : "content.reference",
                Map.of("value", Argument.of(reference.value()), "unit", Argument.of(unit(reference))));
    }

    /** A host's book may count in units that have no words here: those stand as they are. */
    private String unit(Reference reference) {
        return words.find("unit." + reference.unit()).orElseGet(reference::unit);
    }

    private List<String> members(MemberRule rule) {
        List<String> clauses = new ArrayList<>();
        add(clauses, "content.members.always", "ties", constants(rule.always()));
        add(clauses, "content.members.common", "ties", constants(rule.ifLivingInCommon()));
        add(clauses, "content.members.excluded", "standings", constants(rule.excluded()));
        clauses.add(words.say("content.members.fullAge", Map.of("age", Argument.of(rule.fullAge()))));
        return clauses;
    }

    private List<String> income(IncomeRule rule) {
        List<String> clauses = new ArrayList<>();
        clauses.add(words.say("content.income.concept", "concept", words.say(rule.concept())));
        add(clauses, "content.income.notCounted", "items", items(rule.notCounted()));
        add(clauses, "content.income.open", "items", items(rule.open()));
        add(clauses, "content.income.deductible", "items", items(rule.deductible()));
        return clauses;
    }

    private List<String> assets(AssetRule rule) {
        List<String> clauses = new ArrayList<>();
        Argument money = Argument.of(words.listed(
                rule.money().stream().sorted().map(MoneyAsset::name).map(this::fact)));
        if (rule.moneyPerPerson() != null) {
            Argument amount = Argument.of(quantities.money(rule.moneyPerPerson()));
            clauses.add(words.say("content.assets.perPerson", Map.of("assets", money, "amount", amount)));
        }
        if (rule.moneyTimesLine() != null) {
            Argument factor = Argument.of(rule.moneyTimesLine());
            clauses.add(words.say("content.assets.timesLine", Map.of("assets", money, "factor", factor)));
        }
        rule.atMost().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(limit -> clauses.add(counted(limit.getKey(), limit.getValue())));
        return clauses;
    }

    private String counted(CountedAsset asset, int atMost) {
        return atMost == 0
                ? words.say("content.assets.none", "asset", words.seen(asset.name()))
                : words.say("content.assets.atMost." + asset.name(), Map.of("count", Argument.of(atMost)));
    }

    private List<String> labour(LabourRule rule) {
        List<String> clauses = new ArrayList<>();
        clauses.add(words.say(
                "content.labour",
                Map.of(
                        "oldAge", Argument.of(rule.oldAge()),
                        "minorBelow", Argument.of(rule.minorBelow()),
                        "disabilities", Argument.of(words.listed(disabilities(rule.disabilities()))))));
        if (Boolean.TRUE.equals(rule.continuedInSchool())) {
            clauses.add(words.say("content.labour.continued", Map.of("grownFrom", Argument.of(rule.grownFrom()))));
        }
        add(clauses, "content.labour.obligors", "states", constants(rule.obligorsUnable()));
        add(clauses, "content.labour.unclear", "states", constants(rule.obligorsUnclear()));
        return clauses;
    }

    private List<String> single(DisabilityRule rule) {
        List<String> clauses = new ArrayList<>();
        add(clauses, "content.disability", "disabilities", disabilities(rule.disabilities()));
        if (rule.seriousIllness()) {
            clauses.add(words.say("content.disability.illness"));
        }
        if (rule.clergy()) {
            clauses.add(words.say("content.disability.clergy"));
        }
        Optional.ofNullable(rule.alone()).map(this::alone).ifPresent(clauses::add);
        return clauses;
    }

    private String alone(AloneRule rule) {
        return words.say(
                "content.disability.alone",
                Map.of(
                        "grownFrom", Argument.of(rule.grownFrom()),
                        "disabilities", Argument.of(words.listed(disabilities(rule.disabilities()))),
                        "conditions", Argument.of(conditions(rule))));
    }

    private String conditions(AloneRule rule) {
        return rule.conditions().isEmpty()
                ? ""
                : words.say(
                        "content.disability.alone.conditions",
                        "conditions",
                        words.listed(constants(rule.conditions())));
    }

    private List<String> needs(NeedsRule rule) {
        List<String> clauses = new ArrayList<>();
        add(clauses, "content.needs", "needs", constants(rule.required()));
        if (rule.schoolFromAge() < rule.schoolToAge()) {
            clauses.add(words.say(
                    "content.needs.school",
                    Map.of("from", Argument.of(rule.schoolFromAge()), "to", Argument.of(rule.schoolToAge()))));
        }
        add(clauses, "content.needs.medical", "programmes", constants(rule.basicMedical()));
        return clauses;
    }

    private List<String> authority(Authority rule) {
        List<String> clauses = new ArrayList<>(levels(rule));
        Optional.ofNullable(rule.guidance())
                .ifPresent(level -> clauses.add(words.say("content.authority.guidance", "level", words.say(level))));
        return clauses;
    }

    private List<String> levels(Authority rule) {
        return rule.lowest().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> words.say(
                        "content.authority",
                        Map.of(
                                "role", Argument.of(words.say(entry.getKey())),
                                "level", Argument.of(words.say(entry.getValue())))))
                .toList();
    }

    private List<String> procedure(Procedure rule) {
        List<String> clauses = new ArrayList<>();
        rule.terms().keySet().stream()
                .sorted()
                .forEach(step -> clauses.add(words.say(code(step), "term", term(step, rule))));
        clauses.add(words.say(rule.publication()));
        if (rule.hearingBeforeReduction()) {
            clauses.add(words.say("content.procedure.hearing"));
        }
        return clauses;
    }

    /** The term of a step. */
    String term(Step step, Procedure procedure) {
        int term = procedure.terms().getOrDefault(step, 0);
        return words.say("term." + step.unit().name() + (term == 1 ? ".one" : ""), Map.of("count", Argument.of(term)));
    }

    private String spending(SpendingRule rule) {
        return words.say(
                "content.spending",
                Map.of(
                        "required",
                                Argument.of(share(new Requirement.Share(
                                        Line.ratio(rule.shareOfIncome()), rule.boundary(), false))),
                        "kinds",
                                Argument.of(words.listed(rule.kinds().stream()
                                        .sorted()
                                        .map(SpendingKind::name)
                                        .map("spending."::concat)
                                        .map(this::fact))),
                        "months", Argument.of(rule.months())));
    }

    private String rate(RateRule rule) {
        return words.say(
                "content.rate",
                "required",
                share(new Requirement.Share(Line.ratio(rule.share()), rule.boundary(), true)));
    }

    private String share(Requirement.Share share) {
        return new ResultWords(words, Register.OFFICIAL).share(share);
    }

    private String schedule(Schedule schedule) {
        return words.say(
                "content.schedule", Map.of("count", Argument.of(schedule.items().size())));
    }

    private void add(List<String> clauses, String code, String name, Stream<String> listed) {
        String all = words.listed(listed);
        if (!all.isEmpty()) {
            clauses.add(words.say(code, name, all));
        }
    }

    private Stream<String> constants(Set<? extends Enum<?>> constants) {
        return constants.stream().sorted().map(words::say);
    }

    private Stream<String> items(Set<BudgetItem> items) {
        return items.stream().sorted().map(BudgetItem::name).map(this::fact);
    }

    private String fact(String code) {
        return words.say("fact." + code);
    }

    private Stream<String> disabilities(Set<DisabilityClass> classes) {
        return classes.stream()
                .sorted()
                .map(each -> words.say(
                        "disability",
                        Map.of(
                                "kind", Argument.of(words.say(each.kind())),
                                "level", Argument.of(words.say(each.level())))));
    }

    private static String code(Enum<?> constant) {
        return constant.getDeclaringClass().getSimpleName() + "." + constant.name();
    }

    /** Everything about it in one line. */
    String line(Standard standard) {
        return words.say(
                "official.standard",
                Map.of(
                        "id", Argument.of(standard.id().text()),
                        "content", Argument.of(content(standard)),
                        "area",
                                Argument.of(area(
                                        standard.area(), standard.validity().from())),
                        "validity", Argument.of(validity(standard.validity())),
                        "citations",
                                Argument.of(words.clauses(
                                        citations(standard.provenance().citations()))),
                        "strength", Argument.of(words.say(standard.provenance().strength())),
                        "verified", Argument.of(verified(standard))));
    }

    /** What a line comes to for three persons; other standards say all that they say in one line. */
    Optional<String> example(Standard standard) {
        return standard.content() instanceof Threshold line
                        && line.exactFenPerPersonYear().isPresent()
                ? Optional.of(example(line))
                : Optional.empty();
    }

    private String example(Threshold line) {
        long fen = line.exactFenPerPersonYear().orElseThrow() * PERSONS;
        return words.say(
                Register.CITIZEN.of("observed.lineTotal"),
                Map.of(
                        "persons", Argument.of(quantities.persons(PERSONS, PERSONS)),
                        "lineTotal", Argument.of(quantities.money(new AmountRange(fen, fen)))));
    }

    /** What there is to say of its sources; marked where it is not in the language of the words. */
    Optional<String> note(Standard standard) {
        Provenance provenance = standard.provenance();
        String code = provenance.hasNoteIn(words.locale()) ? "note" : "note.english";
        return Optional.of(provenance.note(words.locale()))
                .filter(note -> !note.isEmpty())
                .map(note -> words.say(code, "note", note));
    }

    String verified(Standard standard) {
        return words.say(standard.provenance().verified() ? "verified.yes" : "verified.no");
    }

    /** The days on which it is in force. */
    String validity(Validity validity) {
        String days = validity.to() == null
                ? words.say("validity.from", Map.of("from", Argument.of(validity.from())))
                : words.say(
                        "validity.between",
                        Map.of(
                                "from", Argument.of(validity.from()),
                                "last", Argument.of(validity.to().minusDays(1))));
        return validity.verifiedUntil() == null
                ? days
                : words.say(
                        "validity.verifiedUntil",
                        Map.of("validity", Argument.of(days), "until", Argument.of(validity.verifiedUntil())));
    }

    List<String> citations(Collection<Citation> citations) {
        return citations.stream().map(this::citation).toList();
    }

    /** Instrument, number and article. */
    String citation(Citation citation) {
        String instrument = citation.number().isEmpty()
                ? citation.instrument()
                : words.say(
                        "citation.number",
                        Map.of(
                                "instrument", Argument.of(citation.instrument()),
                                "number", Argument.of(citation.number())));
        if (citation.article().isEmpty()) {
            return instrument;
        }
        boolean bare = citation.article().matches(BARE_ARTICLES);
        String article = bare ? citation.article().replace(", ", words.say("list.comma")) : citation.article();
        return words.say(
                bare ? "citation.article" : "citation.place",
                Map.of("instrument", Argument.of(instrument), "article", Argument.of(article)));
    }

    /** The names from the province down, as far as the tree knows them, and the code. */
    String area(AreaCode code, LocalDate date) {
        List<AreaCode> path = areas.path(code, date);
        String names = Stream.iterate(path.size() - 1, i -> i >= 0, i -> i - 1)
                .map(path::get)
                .filter(step -> !step.equals(AreaCode.NATION) || step.equals(code))
                .map(step -> areas.find(step, date).map(Area::name))
                .flatMap(Optional::stream)
                .collect(joining());
        return names.isEmpty() ? code.text() : names + " " + code.text();
    }
}
