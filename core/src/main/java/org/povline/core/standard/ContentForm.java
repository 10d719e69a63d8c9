package org.povline.core.standard;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povline.core.area.AreaLevel;
import org.povline.core.quantity.Boundary;
import org.povline.core.registry.BudgetItem;
import org.povline.core.registry.CountedAsset;
import org.povline.core.registry.IncomePart;
import org.povline.core.registry.MemberStanding;
import org.povline.core.registry.MoneyAsset;
import org.povline.core.registry.ObligorState;
import org.povline.core.registry.Programme;
import org.povline.core.registry.SpendingKind;

/**
 * How one kind of content stands in JSON, in and out side by side.
 *
 * @param key the key of the entry that holds it
 * @param type the content
 * @param reading makes it of the keys of the object
 * @param writing puts it under keys
 */
record ContentForm<C extends Content>(
        String key, Class<C> type, Function<Fields, Optional<C>> reading, BiConsumer<C, ObjectNode> writing) {
    private static final Form<Boundary> BOUNDARY = Scalars.constant(Boundary.class);
    private static final Form<IncomeConcept> CONCEPT = Scalars.constant(IncomeConcept.class);
    private static final Form<Set<FamilyTie>> TIES = constants(FamilyTie.class);
    private static final Form<Set<BudgetItem>> ITEMS = constants(BudgetItem.class);
    private static final Form<Set<DisabilityClass>> DISABILITIES = Scalars.setOf(Scalars.DISABILITY);

    /** All of them. */
    static final List<ContentForm<?>> ALL = List.of(
            new ContentForm<>("threshold", Threshold.class, ContentForm::threshold, ContentForm::write),
            new ContentForm<>("multiple", Multiple.class, ContentForm::multiple, ContentForm::write),
            new ContentForm<>("members", MemberRule.class, ContentForm::members, ContentForm::write),
            new ContentForm<>("income", IncomeRule.class, ContentForm::income, ContentForm::write),
            new ContentForm<>("assets", AssetRule.class, ContentForm::assets, ContentForm::write),
            new ContentForm<>("labour", LabourRule.class, ContentForm::labour, ContentForm::write),
            new ContentForm<>("disability", DisabilityRule.class, ContentForm::disability, ContentForm::write),
            new ContentForm<>("spending", SpendingRule.class, ContentForm::spending, ContentForm::write),
            new ContentForm<>("rate", RateRule.class, ContentForm::rate, ContentForm::write),
            new ContentForm<>("needs", NeedsRule.class, ContentForm::needs, ContentForm::write),
            new ContentForm<>("procedure", Procedure.class, ContentForm::procedure, ContentForm::write),
            new ContentForm<>("authority", Authority.class, ContentForm::authority, ContentForm::write),
            new ContentForm<>("schedule", Schedule.class, ContentForm::schedule, ContentForm::write),
            new ContentForm<>("reference", Reference.class, ContentForm::reference, ContentForm::write));

    /** The one content that an entry holds. */
    static Optional<Content> readOne(Fields entry) {
        List<Fields.Part<Content>> contents = ALL.stream()
                .filter(form -> entry.has(form.key()))
                .<Fields.Part<Content>>map(form -> entry.required(form.key(), form::read))
                .toList();
        if (contents.size() != 1) {
            entry.report(BookFault.BOOK_CONTENT_COUNT, keys());
        }
        return contents.size() == 1 ? entry.make(contents.get(0)::get) : Optional.empty();
    }

    private static String keys() {
        return ALL.stream().map(ContentForm::key).collect(Collectors.joining(", "));
    }

    private Optional<Content> read(Node node, Faults faults) {
        return Fields.of(node, faults).flatMap(reading).map(content -> content);
    }

    /** Puts the content under its key if it is of this form. */
    void write(Content content, ObjectNode entry) {
        if (type.isInstance(content)) {
            writing.accept(type.cast(content), entry.putObject(key));
        }
    }

    private static Optional<Threshold> threshold(Fields fields) {
        var amount = fields.required("amount", Scalars.AMOUNT);
        var basis = fields.required("basis", Scalars.constant(Basis.class));
        var income = fields.required("income", CONCEPT);
        var boundary = fields.required("boundary", BOUNDARY);
        var rural = fields.optional("rural", Scalars.FLAG, false);
        return fields.make(() -> new Threshold(amount.get(), basis.get(), income.get(), boundary.get(), rural.get()));
    }

    private static void write(Threshold content, ObjectNode json) {
        json.set("amount", Canonical.amount(content.amount()));
        json.put("basis", content.basis().name());
        json.put("income", content.income().name());
        json.put("boundary", content.boundary().name());
        if (content.rural()) {
            json.put("rural", true);
        }
    }

    private static Optional<Multiple> multiple(Fields fields) {
        var factor = fields.required("factor", Scalars.NUMBER);
        var of = fields.required("of", Scalars.SCHEME);
        var income = fields.required("income", CONCEPT);
        var boundary = fields.required("boundary", BOUNDARY);
        return fields.make(() -> new Multiple(factor.get(), of.get(), income.get(), boundary.get()));
    }

    private static void write(Multiple content, ObjectNode json) {
        json.put("factor", content.factor());
        json.put("of", content.of().text());
        json.put("income", content.income().name());
        json.put("boundary", content.boundary().name());
    }

    private static Optional<MemberRule> members(Fields fields) {
        var always = fields.required("always", TIES);
        var ifLivingInCommon = fields.optional("ifLivingInCommon", TIES, Set.of());
        var excluded = fields.optional("excluded", constants(MemberStanding.class), Set.of());
        var fullAge = fields.required("fullAge", Scalars.WHOLE);
        return fields.make(() -> new MemberRule(always.get(), ifLivingInCommon.get(), excluded.get(), fullAge.get()));
    }

    private static void write(MemberRule content, ObjectNode json) {
        json.set("always", Canonical.sorted(content.always()));
        json.set("ifLivingInCommon", Canonical.sorted(content.ifLivingInCommon()));
        json.set("excluded", Canonical.sorted(content.excluded()));
        json.put("fullAge", content.fullAge());
    }

    private static Optional<IncomeRule> income(Fields fields) {
        var concept = fields.required("concept", CONCEPT);
        var notCounted = fields.optional("notCounted", ITEMS, Set.of());
        var open = fields.optional("open", ITEMS, Set.of());
        var deductible = fields.optional("deductible", ITEMS, Set.of());
        return fields.make(() -> new IncomeRule(concept.get(), notCounted.get(), open.get(), deductible.get()));
    }

    private static void write(IncomeRule content, ObjectNode json) {
        json.put("concept", content.concept().name());
        json.set("notCounted", Canonical.sorted(content.notCounted()));
        json.set("open", Canonical.sorted(content.open()));
        json.set("deductible", Canonical.sorted(content.deductible()));
    }

    private static Optional<AssetRule> assets(Fields fields) {
        var money = fields.optional("money", constants(MoneyAsset.class), Set.of());
        var perPerson = fields.optional("moneyPerPerson", Scalars.AMOUNT);
        var timesLine = fields.optional("moneyTimesLine", Scalars.NUMBER);
        var atMost = fields.optional("atMost", Scalars.mapOf(CountedAsset.class, Scalars.WHOLE), Map.of());
        return fields.make(
                () -> new AssetRule(money.get(), perPerson.orElse(null), timesLine.orElse(null), atMost.get()));
    }

    private static void write(AssetRule content, ObjectNode json) {
        json.set("money", Canonical.sorted(content.money()));
        Optional.ofNullable(content.moneyPerPerson())
                .ifPresent(amount -> json.set("moneyPerPerson", Canonical.amount(amount)));
        Optional.ofNullable(content.moneyTimesLine()).ifPresent(times -> json.put("moneyTimesLine", times));
        json.set("atMost", Canonical.numbers(content.atMost()));
    }

    private static Optional<LabourRule> labour(Fields fields) {
        var oldAge = fields.required("oldAge", Scalars.WHOLE);
        var minorBelow = fields.required("minorBelow", Scalars.WHOLE);
        var grownFrom = fields.required("grownFrom", Scalars.WHOLE);
        var continued = fields.optional("continuedInSchool", Scalars.FLAG);
        var disabilities = fields.optional("disabilities", DISABILITIES, Set.of());
        var unable = fields.optional("obligorsUnable", constants(ObligorState.class), Set.of());
        var unclear = fields.optional("obligorsUnclear", constants(ObligorState.class), Set.of());
        return fields.make(() -> new LabourRule(
                oldAge.get(),
                minorBelow.get(),
                grownFrom.get(),
                continued.orElse(null),
                disabilities.get(),
                unable.get(),
                unclear.get()));
    }

    private static void write(LabourRule content, ObjectNode json) {
        json.put("oldAge", content.oldAge());
        json.put("minorBelow", content.minorBelow());
        json.put("grownFrom", content.grownFrom());
        if (content.continuedInSchool() != null) {
            json.put("continuedInSchool", content.continuedInSchool());
        }
        json.set("disabilities", Canonical.sorted(content.disabilities()));
        json.set("obligorsUnable", Canonical.sorted(content.obligorsUnable()));
        json.set("obligorsUnclear", Canonical.sorted(content.obligorsUnclear()));
    }

    private static Optional<DisabilityRule> disability(Fields fields) {
        var disabilities = fields.optional("disabilities", DISABILITIES, Set.of());
        var seriousIllness = fields.required("seriousIllness", Scalars.FLAG);
        var clergy = fields.required("clergy", Scalars.FLAG);
        var alone = fields.optional("alone", ContentForm::alone);
        return fields.make(
                () -> new DisabilityRule(disabilities.get(), seriousIllness.get(), clergy.get(), alone.orElse(null)));
    }

    private static Optional<AloneRule> alone(Node node, Faults faults) {
        return Fields.of(node, faults).flatMap(fields -> {
            var disabilities = fields.required("disabilities", DISABILITIES);
            var grownFrom = fields.required("grownFrom", Scalars.WHOLE);
            var conditions = fields.optional("conditions", constants(AloneCondition.class), Set.of());
            return fields.make(() -> new AloneRule(disabilities.get(), grownFrom.get(), conditions.get()));
        });
    }

    private static void write(DisabilityRule content, ObjectNode json) {
        json.set("disabilities", Canonical.sorted(content.disabilities()));
        json.put("seriousIllness", content.seriousIllness());
        json.put("clergy", content.clergy());
        Optional.ofNullable(content.alone()).ifPresent(alone -> write(alone, json.putObject("alone")));
    }

    private static void write(AloneRule content, ObjectNode json) {
        json.set("disabilities", Canonical.sorted(content.disabilities()));
        json.put("grownFrom", content.grownFrom());
        json.set("conditions", Canonical.sorted(content.conditions()));
    }

    private static Optional<SpendingRule> spending(Fields fields) {
        var share = fields.required("shareOfIncome", Scalars.NUMBER);
        var boundary = fields.required("boundary", BOUNDARY);
        var kinds = fields.required("kinds", constants(SpendingKind.class));
        var months = fields.required("months", Scalars.WHOLE);
        return fields.make(() -> new SpendingRule(share.get(), boundary.get(), kinds.get(), months.get()));
    }

    private static void write(SpendingRule content, ObjectNode json) {
        json.put("shareOfIncome", content.shareOfIncome());
        json.put("boundary", content.boundary().name());
        json.set("kinds", Canonical.sorted(content.kinds()));
        json.put("months", content.months());
    }

    private static Optional<RateRule> rate(Fields fields) {
        var share = fields.required("share", Scalars.NUMBER);
        var boundary = fields.required("boundary", BOUNDARY);
        return fields.make(() -> new RateRule(share.get(), boundary.get()));
    }

    private static void write(RateRule content, ObjectNode json) {
        json.put("share", content.share());
        json.put("boundary", content.boundary().name());
    }

    private static Optional<NeedsRule> needs(Fields fields) {
        var required = fields.required("required", constants(Need.class));
        var from = fields.optional("schoolFromAge", Scalars.WHOLE, 0);
        var to = fields.optional("schoolToAge", Scalars.WHOLE, 0);
        var basicMedical = fields.optional("basicMedical", constants(Programme.class), Set.of());
        return fields.make(() -> new NeedsRule(required.get(), from.get(), to.get(), basicMedical.get()));
    }

    private static void write(NeedsRule content, ObjectNode json) {
        json.set("required", Canonical.sorted(content.required()));
        json.put("schoolFromAge", content.schoolFromAge());
        json.put("schoolToAge", content.schoolToAge());
        json.set("basicMedical", Canonical.sorted(content.basicMedical()));
    }

    private static Optional<Procedure> procedure(Fields fields) {
        var terms = fields.optional("terms", Scalars.mapOf(Step.class, Scalars.WHOLE), Map.of());
        var hearing = fields.required("hearingBeforeReduction", Scalars.FLAG);
        var publication = fields.required("publication", Scalars.constant(Publication.class));
        return fields.make(() -> new Procedure(terms.get(), hearing.get(), publication.get()));
    }

    private static void write(Procedure content, ObjectNode json) {
        json.set("terms", Canonical.numbers(content.terms()));
        json.put("hearingBeforeReduction", content.hearingBeforeReduction());
        json.put("publication", content.publication().name());
    }

    private static Optional<Authority> authority(Fields fields) {
        var lowest = fields.required("lowest", Scalars.mapOf(Role.class, Scalars.constant(AreaLevel.class)));
        var guidance = fields.optional("guidance", Scalars.constant(AreaLevel.class));
        return fields.make(() -> new Authority(lowest.get(), guidance.orElse(null)));
    }

    private static void write(Authority content, ObjectNode json) {
        ObjectNode lowest = json.putObject("lowest");
        new TreeMap<>(content.lowest()).forEach((role, level) -> lowest.put(role.name(), level.name()));
        if (content.guidance() != null) {
            json.put("guidance", content.guidance().name());
        }
    }

    private static Optional<Schedule> schedule(Fields fields) {
        var items = fields.required("items", Scalars.listOf(ContentForm::imputation));
        return fields.make(() -> new Schedule(items.get()));
    }

    private static void write(Schedule content, ObjectNode json) {
        ArrayNode items = json.putArray("items");
        content.items().forEach(item -> write(item, items.addObject()));
    }

    private static Optional<Imputation> imputation(Node node, Faults faults) {
        return Fields.of(node, faults).flatMap(fields -> {
            var key = fields.required("key", Scalars.TEXT);
            var base = fields.required("base", Scalars.constant(Imputation.Base.class));
            var part = fields.required("part", Scalars.constant(IncomePart.class));
            var low = fields.required("low", Scalars.AMOUNT);
            var usual = fields.required("usual", Scalars.AMOUNT);
            var high = fields.required("high", Scalars.AMOUNT);
            return fields.make(
                    () -> new Imputation(key.get(), base.get(), part.get(), low.get(), usual.get(), high.get()));
        });
    }

    private static void write(Imputation item, ObjectNode json) {
        json.put("key", item.key());
        json.put("base", item.base().name());
        json.put("part", item.part().name());
        json.set("low", Canonical.amount(item.low()));
        json.set("usual", Canonical.amount(item.usual()));
        json.set("high", Canonical.amount(item.high()));
    }

    private static Optional<Reference> reference(Fields fields) {
        var value = fields.optional("value", Scalars.NUMBER);
        var unit = fields.required("unit", Scalars.TEXT);
        var approximate = fields.required("approximate", Scalars.FLAG);
        return fields.make(() -> new Reference(value.orElse(null), unit.get(), approximate.get()));
    }

    private static void write(Reference content, ObjectNode json) {
        Optional.ofNullable(content.value()).ifPresent(value -> json.put("value", value));
        json.put("unit", content.unit());
        json.put("approximate", content.approximate());
    }

    private static <E extends Enum<E>> Form<Set<E>> constants(Class<E> type) {
        return Scalars.setOf(Scalars.constant(type));
    }
}
