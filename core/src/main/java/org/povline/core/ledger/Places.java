package org.povline.core.ledger;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.povline.core.registry.Household;

/**
 * Where in the file the facts of households stand: for a property path such as {@code
 * households[3].members[1].identity.sex} the cell that it was read from, so that what a check finds in the registry can
 * be shown in the file. A path to which no column belongs leads to the nearest column around it, and a person or
 * household as such to the name or the number. Also what stands in columns that no field belongs to.
 *
 * <p>Immutable; it keeps the cells of the rows, which are personal.
 */
public final class Places {
    private static final String HOUSEHOLDS = "households[";
    private static final String MEMBERS = "members[";
    private static final String INCOMES = "incomes[";

    private final int first;
    private final List<Rows> households;

    private Places(int first, List<Rows> households) {
        this.first = first;
        this.households = List.copyOf(households);
    }

    static Places of(List<Rows> households) {
        return new Places(0, households);
    }

    /** The places of one household, which stands at this index among all; a path may leave it out. */
    static Places of(int index, Rows household) {
        return new Places(index, List.of(household));
    }

    /** The rows, where they are of one household. */
    Rows only() {
        return households.get(0);
    }

    /** The cell of a fact, if the path leads to a household of the file that has a column near it. */
    public Optional<Cell> find(String path) {
        return on(path, Rows::cell, Optional.empty());
    }

    /** What stands in columns that no field belongs to, by header: in a member's row, or in all rows of a household. */
    public Map<String, String> extras(String path) {
        return on(path, Rows::extras, Map.of());
    }

    /** The column of the cell of a fact. */
    Optional<LedgerColumn<?>> column(String path) {
        return on(path, Rows::column, Optional.empty());
    }

    /** The columns that any of the sheets has. */
    Set<LedgerColumn<?>> columns() {
        Set<LedgerColumn<?>> columns = new HashSet<>();
        layouts().forEach(layout -> layout.fields().forEach(field -> columns.add(field.column())));
        return columns;
    }

    /** Whether a cell stands in the file, which may go by another name where all cells are of one. */
    boolean isIn(String file, Cell cell) {
        return cell.file().equals(file) || isOfOneFile();
    }

    private boolean isOfOneFile() {
        return layouts().stream().map(SheetLayout::file).distinct().count() <= 1;
    }

    /** The last row of the header of a file's sheet; 0 where no household stands below one. */
    int headerRows(String file, String sheet) {
        boolean anyFile = isOfOneFile();
        return layouts().stream()
                .filter(layout -> anyFile || layout.file().equals(file))
                .filter(layout -> layout.sheet().name().equals(sheet))
                .mapToInt(layout -> layout.header().rows())
                .max()
                .orElse(0);
    }

    private Set<SheetLayout> layouts() {
        Set<SheetLayout> layouts = new HashSet<>();
        households.forEach(rows -> rows.parts().forEach(part -> layouts.add(part.layout())));
        return layouts;
    }

    /** The number of the household that a path from the registry leads to; -1 for none. */
    static int household(String path) {
        return path.startsWith(HOUSEHOLDS) ? index(path, HOUSEHOLDS) : -1;
    }

    /** The number of the member that a path from the household leads to; -1 for none. */
    static int member(String path) {
        return path.startsWith(MEMBERS) ? index(path, MEMBERS) : -1;
    }

    /** The number of the income statement that a path from the household leads to; -1 for none. */
    static int income(String path) {
        return path.startsWith(INCOMES) ? index(path, INCOMES) : -1;
    }

    private <R> R on(String path, Answer<R> answer, R none) {
        boolean absolute = path.startsWith(HOUSEHOLDS);
        int index = absolute ? index(path, HOUSEHOLDS) - first : 0;
        if (index < 0 || index >= households.size() || (!absolute && households.size() > 1)) {
            return none;
        }
        return answer.of(households.get(index), absolute ? rest(path) : path);
    }

    /** The number in the brackets after the prefix; -1 where there is none. */
    private static int index(String path, String prefix) {
        int end = path.indexOf(']');
        try {
            return end < 0 ? -1 : Integer.parseInt(path, prefix.length(), end, 10);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    private static String rest(String path) {
        int end = path.indexOf(']') + 1;
        return end < path.length() && path.charAt(end) == '.' ? path.substring(end + 1) : path.substring(end);
    }

    /** The number of households, and no cell. */
    @Override
    public String toString() {
        return "Places(" + households.size() + ")";
    }

    @FunctionalInterface
    private interface Answer<R> {
        R of(Rows rows, String path);
    }

    /**
     * The rows of one household.
     *
     * @param parts its rows on each sheet that has some, those on a sheet without members first
     * @param household what was made of them
     */
    record Rows(List<SheetPart> parts, Household household) {
        Optional<Cell> cell(String path) {
            return place(path).map(Place::cell);
        }

        Optional<LedgerColumn<?>> column(String path) {
            return place(path).map(place -> place.field.column());
        }

        private Optional<Place> place(String path) {
            return path.startsWith(MEMBERS) ? ofMember(path) : ofHousehold(path);
        }

        /** On the sheet where the fact is told, or where it is asked for, or around its number. */
        private Optional<Place> ofHousehold(String path) {
            String asked = path.isEmpty() ? HouseholdColumns.NUMBER.path() : path;
            List<Place> places = parts.stream()
                    .flatMap(part -> at(part, asked).stream().map(field -> Place.of(part, field)))
                    .toList();
            return places.stream()
                    .filter(place -> place.part.isFilled(place.field))
                    .findFirst()
                    .or(() -> places.stream().findFirst())
                    .or(() -> parts.get(0).layout().fields().stream()
                            .findFirst()
                            .map(field -> Place.of(parts.get(0), field)));
        }

        private static Optional<Field<?>> at(SheetPart part, String path) {
            int statement = income(path);
            return statement < 0
                    ? part.layout().at(path)
                    : Optional.of(part.ownStatement(statement))
                            .filter(own -> own >= 0)
                            .flatMap(own ->
                                    part.layout().at(INCOMES + own + "]" + path.substring(path.indexOf(']') + 1)));
        }

        private Optional<Place> ofMember(String path) {
            int member = index(path, MEMBERS);
            return parts.stream()
                    .filter(part -> part.member(member) != null)
                    .findFirst()
                    .flatMap(part -> part.layout()
                            .at(template(path, rest(path)))
                            .filter(Field::isOfMember)
                            .or(() -> Optional.ofNullable(part.layout().field(MemberColumns.NAME)))
                            .map(field -> new Place(part, field, requireNonNull(part.member(member)))));
        }

        Map<String, String> extras(String path) {
            int member = path.startsWith(MEMBERS) ? index(path, MEMBERS) : -1;
            Map<String, String> extras = new TreeMap<>();
            for (SheetPart part : parts) {
                KeptRow row = part.member(member);
                List<KeptRow> rows = row == null ? ofHousehold(part, path) : List.of(row);
                rows.forEach(each -> part.extras(each).forEach(extras::putIfAbsent));
            }
            return extras;
        }

        private List<KeptRow> ofHousehold(SheetPart part, String path) {
            boolean elsewhere = path.startsWith(MEMBERS) && ofMember(path).isPresent();
            return elsewhere ? List.of() : part.rows();
        }

        private String template(String path, String within) {
            if (within.isEmpty()) {
                return MemberColumns.NAME.path();
            }
            return "members[]." + (within.startsWith("enrollments[") ? enrollment(path, within) : within);
        }

        /** The same with the programme's name for its number. */
        private String enrollment(String path, String within) {
            int number = index(within, "enrollments[");
            var enrollments = household.members().get(index(path, MEMBERS)).enrollments();
            return number < 0 || number >= enrollments.size()
                    ? within
                    : "enrollments." + enrollments.get(number).programme() + "." + rest(within);
        }
    }

    /** A field in a row. */
    private record Place(SheetPart part, Field<?> field, KeptRow row) {
        static Place of(SheetPart part, Field<?> field) {
            return new Place(part, field, part.firstFilled(field));
        }

        Cell cell() {
            int origin = row.origin(field.at());
            return new Cell(
                    part.layout().file(),
                    part.layout().sheet().name(),
                    origin,
                    field.at() + 1,
                    part.layout().header().text(field.at()),
                    row.text(field.at()),
                    origin != row.number());
        }
    }
}
