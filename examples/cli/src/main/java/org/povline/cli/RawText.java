package org.povline.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.povline.core.ledger.Cell;
import org.povline.core.ledger.Inspection;
import org.povline.core.ledger.LedgerColumn;
import org.povline.core.ledger.LedgerReading;
import org.povline.core.privacy.Masking;
import org.povline.core.privacy.Scanner;

/**
 * What stands in cells, as it may be shown: masked in columns that tell who somebody is and in those that nobody knows,
 * and elsewhere where something personal stands in the wrong column.
 */
final class RawText {
    private static final Map<String, Masking> MASKINGS = Map.of(
            "member.name", Masking.NAME,
            "member.documentNumber", Masking.RESIDENT_ID,
            "member.phone", Masking.MOBILE_NUMBER,
            "household.phone", Masking.MOBILE_NUMBER);

    private final Map<Header, LedgerColumn<?>> columns = new HashMap<>();
    private final Scanner scanner;

    RawText(Inspection inspection, LedgerReading reading) {
        inspection
                .sheets()
                .forEach(sheet -> sheet.columns()
                        .forEach(column -> column.column()
                                .ifPresent(known -> columns.put(new Header(sheet.name(), column.header()), known))));
        scanner = Scanner.of(names(reading));
    }

    private static List<String> names(LedgerReading reading) {
        return reading.households().stream()
                .flatMap(household -> household.members().stream())
                .flatMap(member -> member.identity().name().known().stream())
                .toList();
    }

    String masked(Cell cell) {
        @Nullable LedgerColumn<?> column = columns.get(new Header(cell.sheet(), cell.header()));
        if (column == null) {
            return cell.raw().equals(cell.header()) ? cell.raw() : Masking.ENTIRE.mask(cell.raw());
        }
        return column.isPersonal()
                ? Objects.requireNonNull(MASKINGS.getOrDefault(column.key(), Masking.ENTIRE))
                        .mask(cell.raw())
                : scanner.mask(cell.raw()).text();
    }

    /** A header of a sheet. */
    private record Header(String sheet, String text) {}
}
