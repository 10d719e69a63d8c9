package org.povline.statistics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.povline.core.code.LabourCapacity;
import org.povline.core.code.Sex;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.Ratio;

class CodeStructureTest {
    private record Record(Fact<LabourCapacity> capacity, Fact<Sex> sex) {}

    private static CodeStructure<LabourCapacity> of(List<Record> records) {
        return CodeStructure.of(records, LabourCapacity.class, Record::capacity, Record::sex);
    }

    @Test
    void countsEveryEntryOfTheListAndApartWhoHasNone() {
        CodeStructure<LabourCapacity> structure = of(List.of(
                new Record(Fact.of(LabourCapacity.ORDINARY), Fact.of(Sex.MALE)),
                new Record(Fact.of(LabourCapacity.ORDINARY), Fact.notReported()),
                new Record(Fact.of(LabourCapacity.LOST), Fact.of(Sex.FEMALE)),
                new Record(Fact.unreadable("x"), Fact.of(Sex.FEMALE)),
                new Record(Fact.notReported(), Fact.of(Sex.UNSTATED))));
        assertThat(structure.counts())
                .isEqualTo(Map.of(
                        LabourCapacity.SKILLED, CountBySex.NONE,
                        LabourCapacity.ORDINARY, new CountBySex(1, 0, 1),
                        LabourCapacity.WEAK, CountBySex.NONE,
                        LabourCapacity.LOST, new CountBySex(0, 1, 0),
                        LabourCapacity.NONE, CountBySex.NONE));
        assertThat(structure.counts().keySet()).containsExactly(LabourCapacity.values());
        assertThat(structure.unknown()).isEqualTo(new CountBySex(0, 1, 1));
        assertThat(structure.known().total()).isEqualTo(3);
        assertThat(structure.total().total()).isEqualTo(5);
    }

    @Property(tries = 1000)
    void doesNotDependOnTheSplit(@ForAll long seed) {
        Random random = new Random(seed);
        List<Record> records = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            records.add(new Record(
                    random.nextBoolean() ? Fact.of(LabourCapacity.values()[random.nextInt(5)]) : Fact.notReported(),
                    Fact.of(Sex.values()[random.nextInt(Sex.values().length)])));
        }
        CodeStructure<LabourCapacity> sequential = of(records);
        Collections.shuffle(records, random);
        assertThat(records.parallelStream()
                        .collect(CodeStructure.collecting(LabourCapacity.class, Record::capacity, Record::sex)))
                .isEqualTo(sequential);
    }

    @Test
    void drawsAPyramidOfWhoHasAgeAndSex() {
        AgeStructure structure = new AgeStructure(
                AgeBands.startingAt(0, 60),
                LocalDate.of(2016, 6, 30),
                List.of(new CountBySex(3, 2, 9), new CountBySex(0, 1, 0)),
                CountBySex.NONE,
                new CountBySex(7, 7, 7),
                CountBySex.NONE);
        assertThat(AgePyramid.of(structure).rows())
                .extracting(AgePyramid.Row::male, AgePyramid.Row::female)
                .containsExactly(
                        tuple(Optional.of(new Ratio(3, 6)), Optional.of(new Ratio(2, 6))),
                        tuple(Optional.of(new Ratio(0, 6)), Optional.of(new Ratio(1, 6))));
    }

    @Test
    void drawsNoSharesOfNobody() {
        AgeStructure nobody =
                SingleYearSample.of(AgeBands.startingAt(0, 60), Collections.nCopies(2, new CountBySex(0, 0, 4)));
        assertThat(AgePyramid.of(nobody).rows())
                .allSatisfy(row -> assertThat(row.male()).isEmpty());
    }
}
