package org.povline.core.standard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.povline.core.area.Area;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaTree;
import org.povline.core.finding.Argument;
import org.povline.core.finding.Citation;
import org.povline.core.finding.Reading;

/**
 * A document on its way to a book. What can be read of it is held against each other even where another part cannot, so
 * that one reading tells all faults.
 */
final class BookReading {
    private static final Form<List<Citation>> CITATIONS = Scalars.listOf(BookReading::citation);

    private final Faults faults;
    private final IdentityHashMap<Area, Node.Place> areas = new IdentityHashMap<>();
    private final List<Area> areasInOrder = new ArrayList<>();
    private final List<Standard> standards = new ArrayList<>();
    private final List<Outline> outlines = new ArrayList<>();
    private final IdentityHashMap<Outline, Node.Place> places = new IdentityHashMap<>();
    private final IdentityHashMap<Outline, StandardId> follows = new IdentityHashMap<>();

    private BookReading(Faults faults) {
        this.faults = faults;
    }

    static Reading<StandardBook> read(byte[] bytes, String file) {
        Faults faults = new Faults(file);
        Optional<StandardBook> book =
                JsonTree.read(bytes, faults).flatMap(document -> new BookReading(faults).book(document));
        return new Reading<>(faults.hasErrors() ? Optional.empty() : book, faults.inOrder());
    }

    private Optional<StandardBook> book(Node document) {
        if (!hasSchema(document)) {
            faults.report(
                    BookFault.BOOK_SCHEMA, document.place(), Map.of("schema", Argument.of(StandardBookJson.SCHEMA)));
            return Optional.empty();
        }
        return Fields.of(document, faults).flatMap(this::book);
    }

    private static boolean hasSchema(Node document) {
        return document instanceof Node.Members members
                && members.byKey().get("schema") instanceof Node.Text schema
                && schema.text().equals(StandardBookJson.SCHEMA);
    }

    private Optional<StandardBook> book(Fields fields) {
        fields.required("schema", Scalars.TEXT);
        var name = fields.required("name", Scalars.WORDS);
        var version = fields.required("version", Scalars.WORDS);
        var mandate = fields.optional("over", BookReading::mandate);
        fields.optional("areas", Scalars.listOf(this::area));
        fields.required("standards", Scalars.listOf(this::standard));
        List<Area> ownAreas = checkedAreas();
        AreaTree tree = AreaTree.china().with(ownAreas.toArray(Area[]::new));
        check(tree, !fields.has("over"));
        return fields.make(() -> StandardBook.checked(
                new StandardBook.Cover(name.get(), version.get(), mandate), ownAreas, tree, standards));
    }

    private static Optional<Mandate> mandate(Node node, Faults faults) {
        return Fields.of(node, faults).flatMap(fields -> {
            var book = fields.required("book", Scalars.WORDS);
            var areas = fields.required("areas", Scalars.setOf(Scalars.AREA));
            var schemes = fields.required("schemes", Scalars.setOf(Scalars.SCHEME));
            var from = fields.required("from", Scalars.DATE);
            return fields.make(() -> new Mandate(book.get(), areas.get(), schemes.get(), from.get()));
        });
    }

    private Optional<Area> area(Node node, Faults faults) {
        Optional<Area> area = Fields.of(node, faults).flatMap(fields -> {
            var code = fields.required("code", Scalars.AREA);
            var name = fields.required("name", Scalars.WORDS);
            var parent = fields.required("parent", Scalars.AREA);
            return fields.make(() -> area(code.get(), name.get(), parent.get(), node.place()))
                    .flatMap(Function.identity());
        });
        area.ifPresent(read -> {
            areas.put(read, node.place());
            areasInOrder.add(read);
        });
        return area;
    }

    private Optional<Area> area(AreaCode code, String name, AreaCode parent, Node.Place place) {
        try {
            return Optional.of(new Area(code, name, parent));
        } catch (IllegalArgumentException e) {
            reportParent(code, parent, place);
            return Optional.empty();
        }
    }

    /** Those that stand once and belong to an area that is known. */
    private List<Area> checkedAreas() {
        Set<AreaCode> own = areasInOrder.stream().map(Area::code).collect(Collectors.toSet());
        Set<AreaCode> seen = new HashSet<>();
        return areasInOrder.stream()
                .filter(area -> isNew(area, seen))
                .filter(area -> hasParent(area, own))
                .toList();
    }

    private boolean isNew(Area area, Set<AreaCode> seen) {
        boolean isNew = seen.add(area.code());
        if (!isNew) {
            faults.report(BookFault.BOOK_REPEATED, placeOf(area));
        }
        return isNew;
    }

    private boolean hasParent(Area area, Set<AreaCode> own) {
        boolean known = area.code().enclosing().isPresent()
                || own.contains(area.parent())
                || AreaTree.china().knows(area.parent());
        if (!known) {
            reportParent(area.code(), area.parent(), placeOf(area));
        }
        return known;
    }

    private void reportParent(AreaCode code, AreaCode parent, Node.Place place) {
        faults.report(
                BookFault.BOOK_AREA_PARENT,
                place,
                Map.of("area", Argument.of(code.text()), "parent", Argument.of(parent.text())));
    }

    private Optional<Standard> standard(Node node, Faults faults) {
        return Fields.of(node, faults).flatMap(fields -> {
            var followed = fields.optional("follows", Scalars.ID);
            var content = fields.group(ContentForm::readOne);
            var outline = fields.group(head -> outline(head, content.value()));
            var provenance = fields.required("provenance", BookReading::provenance);
            outline.value().ifPresent(read -> add(read, node.place(), followed));
            Optional<Standard> standard = fields.make(() -> standard(outline.get(), content.get(), provenance.get()));
            standard.ifPresent(standards::add);
            return standard;
        });
    }

    private static Standard standard(Outline outline, Content content, Provenance provenance) {
        Outline.Rank rank = outline.rank();
        return new Standard(
                outline.id(), rank.scheme(), rank.role(), rank.area(), outline.validity(), content, provenance);
    }

    private void add(Outline outline, Node.Place place, Optional<StandardId> followed) {
        outlines.add(outline);
        places.put(outline, place);
        followed.ifPresent(id -> follows.put(outline, id));
    }

    private static Optional<Outline> outline(Fields fields, Optional<Content> content) {
        var id = fields.required("id", Scalars.ID);
        var scheme = fields.required("scheme", Scalars.SCHEME);
        var role = fields.required("role", Scalars.constant(Role.class));
        var area = fields.required("area", Scalars.AREA);
        var validity = fields.group(BookReading::validity);
        return fields.make(() ->
                new Outline(id.get(), new Outline.Rank(scheme.get(), role.get(), area.get()), validity.get(), content));
    }

    private static Optional<Validity> validity(Fields fields) {
        var from = fields.required("from", Scalars.DATE);
        var to = fields.optional("to", Scalars.DATE);
        var verifiedUntil = fields.optional("verifiedUntil", Scalars.DATE);
        return fields.make(() -> new Validity(from.get(), to.orElse(null), verifiedUntil.orElse(null)));
    }

    private static Optional<Provenance> provenance(Node node, Faults faults) {
        return Fields.of(node, faults).flatMap(fields -> {
            var citations = fields.optional("citations", CITATIONS, List.of());
            var strength = fields.required("strength", Scalars.constant(Strength.class));
            var verified = fields.required("verified", Scalars.FLAG);
            var retrieved = fields.optional("retrieved", Scalars.DATE);
            var note = fields.optional("note", Scalars.TEXT, "");
            var noteZh = fields.optional("noteZh", Scalars.TEXT, "");
            return fields.make(() -> new Provenance(
                    citations.get(), strength.get(), verified.get(), retrieved.orElse(null), note.get(), noteZh.get()));
        });
    }

    private static Optional<Citation> citation(Node node, Faults faults) {
        return Fields.of(node, faults).flatMap(fields -> {
            var instrument = fields.required("instrument", Scalars.WORDS);
            var number = fields.optional("number", Scalars.TEXT, "");
            var article = fields.optional("article", Scalars.TEXT, "");
            var uri = fields.optional("uri", Scalars.URI_TEXT, "");
            return fields.make(() -> new Citation(instrument.get(), number.get(), article.get(), uri.get()));
        });
    }

    private void check(AreaTree tree, boolean isWhole) {
        BookCheck.faults(tree, outlines, isWhole).forEach(this::report);
        BookContinuity.faults(outlines, follows).forEach(this::report);
    }

    private void report(BookCheck.Fault fault) {
        faults.report(fault.fault(), fault.severity(), placeOf(fault.outline()), fault.arguments());
    }

    private Node.Place placeOf(Outline outline) {
        return places.getOrDefault(outline, Node.Place.START);
    }

    private Node.Place placeOf(Area area) {
        return areas.getOrDefault(area, Node.Place.START);
    }
}
