package org.povline.cli;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.povline.core.ledger.Cell;
import org.povline.core.ledger.ColumnMapping;
import org.povline.core.ledger.LedgerColumn;
import org.povline.core.privacy.Masking;
import org.povline.core.privacy.Scanner;
import org.povline.core.registry.Household;

/**
 * Values as they may be shown: masked in columns that tell who somebody is and in those that nobody knows, and elsewhere
 * where something personal stands in the wrong column, in a header or in the name of a sheet.
 */
final class RawText implements Showing {
    private static final Map<String, Masking> MASKINGS = Map.of(
            "member.name", Masking.NAME,
            "member.documentNumber", Masking.RESIDENT_ID,
            "member.phone", Masking.MOBILE_NUMBER,
            "household.phone", Masking.MOBILE_NUMBER);
    private static final Pattern PLACE = Pattern.compile("\\[[0-9]+]");

    private final ColumnMapping columns;
    private final Scanner scanner;

    /** Of a file whose headers were read so, and whose persons these are. */
    RawText(ColumnMapping columns, List<Household> households) {
        this.columns = columns;
        scanner = Scanner.of(names(households));
    }

    private static List<String> names(List<Household> households) {
        return households.stream()
                .flatMap(household -> household.members().stream())
                .flatMap(member -> member.identity().name().known().stream())
                .toList();
    }

    @Override
    public String cell(Cell cell) {
        return column(cell)
                .map(column -> masked(column, cell.raw()))
                .orElseGet(
                        () -> cell.raw().equals(cell.header()) ? words(cell.raw()) : Masking.ENTIRE.mask(cell.raw()));
    }

    @Override
    public String words(String words) {
        return scanner.mask(words).text();
    }

    private Optional<LedgerColumn<?>> column(Cell cell) {
        return columns.entry(cell.header()).flatMap(entry -> LedgerColumn.find(entry.column()));
    }

    @Override
    public String value(String path, String text) {
        String within = PLACE.matcher(path.substring(path.indexOf('.') + 1)).replaceAll("[]");
        return LedgerColumn.all()
                .filter(column -> column.path().equals(within))
                .findFirst()
                .map(column -> masked(column, text))
                .orElseGet(() -> Masking.ENTIRE.mask(text));
    }

    private String masked(LedgerColumn<?> column, String text) {
        return column.isPersonal()
                ? requireNonNull(MASKINGS.getOrDefault(column.key(), Masking.ENTIRE))
                        .mask(text)
                : words(text);
    }
}
