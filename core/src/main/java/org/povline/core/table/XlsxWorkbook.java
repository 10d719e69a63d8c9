package org.povline.core.table;

import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.povline.core.table.XlsxPackage.Relation;
import org.povline.core.table.XmlPart.DamagedException;

/**
 * What a workbook says of all its sheets.
 *
 * @param sheets the sheets, in the order of their tabs
 * @param serials how days are counted
 * @param styles which cells show days
 * @param texts the texts that cells share
 */
record XlsxWorkbook(List<XlsxSheet> sheets, Serials serials, Styles styles, SharedTexts texts) {
    private static final Relation NOWHERE = new Relation("", "");

    static XlsxWorkbook of(XlsxPackage parts, TableLimits limits) throws IOException, DamagedException, Refusal {
        String main = target(parts.relations(""), "officeDocument");
        Map<String, Relation> relations = parts.relations(main);
        List<XlsxSheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart part = parts.part(main).orElseThrow(XlsxWorkbook::notOne)) {
            if (!part.next() || !part.starts("workbook")) {
                throw notOne();
            }
            while (part.next()) {
                if (part.starts("sheet")) {
                    sheets.add(sheet(part, relations, limits, sheets.size()));
                } else if (part.starts("workbookPr")) {
                    from1904 = part.isOn("date1904");
                }
            }
        }
        return new XlsxWorkbook(
                sheets,
                new Serials(from1904),
                styles(parts, target(relations, "styles")),
                texts(parts, target(relations, "sharedStrings"), limits));
    }

    private static XlsxSheet sheet(XmlPart part, Map<String, Relation> relations, TableLimits limits, int before)
            throws Refusal {
        if (before == limits.maxSheets()) {
            throw Refusal.beyond("TABLE_SHEETS", limits.maxSheets(), Place.NONE);
        }
        Relation relation = requireNonNullElse(relations.get(part.attributeOr("id", "")), NOWHERE);
        boolean hidden = part.attributeOr("state", "visible").endsWith("idden");
        boolean cells = relation.kind().equals("worksheet");
        return new XlsxSheet(part.attributeOr("name", ""), cells ? relation.target() : "", hidden);
    }

    private static Styles styles(XlsxPackage parts, String name) throws IOException, DamagedException {
        var found = parts.part(name);
        if (found.isEmpty()) {
            return Styles.none();
        }
        try (XmlPart part = found.get()) {
            return Styles.of(part);
        }
    }

    private static SharedTexts texts(XlsxPackage parts, String name, TableLimits limits)
            throws IOException, DamagedException, Refusal {
        var found = parts.part(name);
        if (found.isEmpty()) {
            return SharedTexts.none(limits);
        }
        try (XmlPart part = found.get()) {
            return SharedTexts.of(part, limits);
        }
    }

    private static String target(Map<String, Relation> relations, String kind) {
        return relations.values().stream()
                .filter(relation -> relation.kind().equals(kind))
                .map(Relation::target)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private static Refusal notOne() {
        return Refusal.of("TABLE_NOT_WORKBOOK", Place.NONE);
    }
}
