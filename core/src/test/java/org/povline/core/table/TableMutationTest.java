package org.povline.core.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.povline.core.finding.Severity;

/**
 * Files with bytes changed, cut out, doubled and made up: each is read or refused, with its rows in rising order, and
 * nothing else happens. The property {@code povline.table.mutations} asks for more of them.
 */
class TableMutationTest {
    private static final int MUTATIONS = Integer.getInteger("povline.table.mutations", 3_000);
    private static final TableReader READER =
            TableReader.withDefaults().with(new TableLimits(1 << 20, 1_000, 50, 500, 5, 1 << 22, 50, 10_000));
    private static final String TELLING = "\"',;\t\r\n<>&/=!-]?\0\uFFFF";

    /** What the bytes are changed of. */
    enum Original {
        CSV("户编号,姓名,\"备注\"\r\n1,甲,\"一\n二\"\r\n2,乙,=1+1\r\n".repeat(20).getBytes(UTF_8)),
        XLSX(Workbooks.of("<cols><col min='1' max='2' hidden='1'/></cols><sheetData>"
                        + "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' s='1'><v>42735</v></c></row>".repeat(1)
                        + "<row r='2'><c r='A2' t='str'><f>A1</f><v>x</v></c></row></sheetData>"
                        + "<mergeCells><mergeCell ref='A1:B2'/></mergeCells>")
                .shared("<si><t>甲</t></si>")
                .styles("<cellXfs><xf/><xf numFmtId='14'/></cellXfs>")
                .bytes());

        private final byte[] bytes;

        Original(byte[] bytes) {
            this.bytes = bytes;
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(600)
    void readsOrRefusesWhateverStandsInAFile(Original original) {
        Random random = new Random(20161231);
        for (int i = 0; i < MUTATIONS; i++) {
            assertAccountedFor(Collected.of(mutated(original.bytes, random), READER));
        }
    }

    @ParameterizedTest
    @EnumSource
    @Timeout(600)
    void readsOrRefusesWhateverStandsInAPart(Original original) {
        Random random = new Random(20170101);
        for (int i = 0; i < MUTATIONS / 3; i++) {
            String sheet =
                    "<sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>甲</t></is></c><c><v>1</v></c></row></sheetData>";
            String text = new String(mutated(sheet.getBytes(UTF_8), random), UTF_8);
            assertAccountedFor(Collected.of(
                    original == Original.XLSX ? Workbooks.of(text).bytes() : text.getBytes(UTF_8), READER));
        }
    }

    private static void assertAccountedFor(Collected read) {
        List<Integer> numbers = new ArrayList<>();
        read.rows.forEach(row -> numbers.add(Integer.parseInt(row.replaceAll("(?s)[! ].*", ""))));
        assertThat(numbers).isSorted().doesNotHaveDuplicates();
        assertThat(read.findings.stream().filter(finding -> finding.severity() == Severity.ERROR))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(!read.sheets.isEmpty() || !read.findings.isEmpty() || read.rows.isEmpty())
                .isTrue();
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original.clone();
        for (int i = random.nextInt(4); i >= 0; i--) {
            bytes = mutatedOnce(bytes, random);
        }
        return bytes;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int to = Math.min(bytes.length, at + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> joined(Arrays.copyOf(bytes, at), new byte[0], Arrays.copyOfRange(bytes, to, bytes.length));
            case 1 -> joined(Arrays.copyOf(bytes, to), new byte[0], Arrays.copyOfRange(bytes, at, bytes.length));
            case 2 -> joined(Arrays.copyOf(bytes, at), random(random), Arrays.copyOfRange(bytes, at, bytes.length));
            case 3 -> joined(Arrays.copyOf(bytes, at), telling(random), Arrays.copyOfRange(bytes, to, bytes.length));
            default -> Arrays.copyOf(bytes, Math.max(1, at));
        };
    }

    private static byte[] random(Random random) {
        byte[] bytes = new byte[1 + random.nextInt(4)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static byte[] telling(Random random) {
        return String.valueOf(TELLING.charAt(random.nextInt(TELLING.length()))).getBytes(UTF_8);
    }

    private static byte[] joined(byte[] start, byte[] middle, byte[] end) {
        byte[] joined = Arrays.copyOf(start, start.length + middle.length + end.length);
        System.arraycopy(middle, 0, joined, start.length, middle.length);
        System.arraycopy(end, 0, joined, start.length + middle.length, end.length);
        return joined;
    }
}
