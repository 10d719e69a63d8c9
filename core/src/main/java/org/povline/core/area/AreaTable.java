package org.povline.core.area;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Reads the table of areas: tab-separated code, name, period and parent. A period is {@code first/last} revision, either
 * side empty where it is the table's own; a parent is left out where it is what the code's digits say.
 */
final class AreaTable {
    private static final String COMMENT = "#";

    private AreaTable() {}

    static Map<AreaCode, List<Listing>> read(String resource) {
        Map<AreaCode, List<Listing>> listings = new HashMap<>();
        add(listings, Listing.always(Area.NATION));
        for (String line : text(resource).lines().toList()) {
            if (!line.startsWith(COMMENT)) {
                add(listings, listing(line.split("\t", -1)));
            }
        }
        return listings;
    }

    private static void add(Map<AreaCode, List<Listing>> listings, Listing listing) {
        listings.merge(listing.area().code(), List.of(listing), AreaTable::joined);
    }

    private static List<Listing> joined(List<Listing> some, List<Listing> more) {
        List<Listing> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    private static Listing listing(String[] fields) {
        AreaCode code = AreaCode.of(fields[0]);
        Area area = new Area(code, fields[1], parent(code, field(fields, 3)));
        String[] period = field(fields, 2).split("/", -1);
        return new Listing(area, revision(period[0], Revisions.FIRST), revision(field(period, 1), Revisions.LAST));
    }

    private static AreaCode parent(AreaCode code, String field) {
        return AreaCode.of(field.isEmpty() ? digitsOfParent(code) : field);
    }

    private static String digitsOfParent(AreaCode code) {
        return switch (code.level()) {
            case PROVINCE -> AreaCode.NATION.text();
            case PREFECTURE -> code.text().substring(0, 2) + "0000";
            default -> code.text().substring(0, 4) + "00";
        };
    }

    private static int revision(String name, int otherwise) {
        return name.isEmpty() ? otherwise : Revisions.number(name);
    }

    private static String field(String[] fields, int index) {
        return index < fields.length ? fields[index] : "";
    }

    private static String text(String resource) {
        try (InputStream in = Objects.requireNonNull(AreaTable.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
