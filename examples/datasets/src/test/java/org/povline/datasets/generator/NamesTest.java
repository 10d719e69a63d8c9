package org.povline.datasets.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Path ROOT = Path.of("..", "..");
    private static final Set<String> TEXTS = Set.of("properties", "md", "txt", "json", "csv", "tsv", "java");

    @Test
    void noSurnameStandsInAnyOtherTextOfTheLibrary() throws IOException {
        List<Path> texts = texts();
        assertThat(texts).hasSizeGreaterThan(100);
        assertThat(texts)
                .allSatisfy(text -> assertThat(read(text).chars().mapToObj(Character::toString))
                        .doesNotContainAnyElementsOf(Names.SURNAMES
                                .chars()
                                .mapToObj(Character::toString)
                                .toList()));
    }

    private static List<Path> texts() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> TEXTS.contains(extension(file)))
                    .filter(NamesTest::isOurs)
                    .toList();
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /** Not what is built, not where the names come from, not the ledgers and the fixture that hold them. */
    private static boolean isOurs(Path file) {
        String path = file.toString().replace('\\', '/');
        String name = file.getFileName().toString();
        return !path.contains("/target/")
                && !path.contains("/.git/")
                && !name.matches("((clean|faulty)-)?ledger.*")
                && !Set.of("Names.java", "PersonFixture.java").contains(name);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property
    void aNameIsASurnameAndTwoDifferentSigns(@ForAll long seed) {
        Draws draws = Draws.of(seed);
        String name = Names.person(Names.surname(draws), draws);
        assertThat(name).hasSize(3);
        assertThat(Names.SURNAMES).contains(name.substring(0, 1));
        assertThat(Names.SIGNS).contains(name.substring(1, 2)).contains(name.substring(2));
        assertThat(name.charAt(1)).isNotEqualTo(name.charAt(2));
    }

    @Test
    void surnamesAndSignsAreTenAndMoreAndDifferent() {
        assertThat(Names.SURNAMES.chars()).doesNotHaveDuplicates().hasSizeGreaterThan(9);
        assertThat(Names.SIGNS.chars()).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }
}
