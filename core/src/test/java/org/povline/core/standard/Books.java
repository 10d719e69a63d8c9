package org.povline.core.standard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.povline.core.area.AreaCode;
import org.povline.core.finding.Citation;
import org.povline.core.finding.Reading;
import org.povline.core.quantity.Amount;
import org.povline.core.quantity.Boundary;

/** Books and entries for the tests of this package. */
final class Books {
    static final Provenance PROVENANCE = new Provenance(List.of(Citation.of("示例文件", "")), Strength.P, true, null, "");

    private Books() {}

    static String text(String resource) {
        try (InputStream in = Books.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Reading<StandardBook> read(String json) {
        return StandardBookJson.withDefaults().read(new ByteArrayInputStream(json.getBytes(UTF_8)), "book.json");
    }

    static StandardBook book(String resource) {
        return read(text(resource)).orElseThrow();
    }

    static String written(StandardBook book) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            StandardBookJson.withDefaults().write(book, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(UTF_8);
    }

    static Standard line(String id, String scheme, String area, String from, @Nullable String to, long yuan) {
        return new Standard(
                new StandardId(id),
                new SchemeId(scheme),
                Role.LINE,
                AreaCode.of(area),
                new Validity(LocalDate.parse(from), to == null ? null : LocalDate.parse(to), null),
                threshold(yuan),
                PROVENANCE);
    }

    static Standard multiple(String id, String scheme, String of) {
        return new Standard(
                new StandardId(id),
                new SchemeId(scheme),
                Role.LINE,
                AreaCode.NATION,
                new Validity(LocalDate.of(2015, 1, 1), null, null),
                new Multiple(new BigDecimal("1.5"), new SchemeId(of), IncomeConcept.COUNTABLE, Boundary.BELOW),
                PROVENANCE);
    }

    static Threshold threshold(long yuan) {
        return new Threshold(Amount.ofYuan(yuan), Basis.PER_PERSON_YEAR, IncomeConcept.COUNTABLE, Boundary.BELOW);
    }
}
