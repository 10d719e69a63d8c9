package org.povline.datasets.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.povline.core.area.AreaCode;
import org.povline.core.area.AreaLevel;
import org.povline.core.area.AreaTree;
import org.povline.core.identity.MobileNumber;

class SiteTest {

    @Test
    void itsCountiesWereNeverAssignedNorTheirPrefecturesButForTheFirst() {
        IntStream.range(0, Site.COUNTIES).forEach(number -> {
            AreaCode county = AreaCode.of(String.valueOf(Site.county(number)));
            assertThat(county.level()).isEqualTo(AreaLevel.COUNTY);
            assertThat(everListed(county)).as(county.text()).isFalse();
            assertThat(number == 0 || !everListed(AreaCode.of(county.text().substring(0, 4) + "00")))
                    .isTrue();
        });
    }

    private static boolean everListed(AreaCode code) {
        return IntStream.rangeClosed(2002, 2024)
                .anyMatch(year -> !AreaTree.china()
                        .candidates(code, LocalDate.of(year, 6, 30))
                        .isEmpty());
    }

    @Test
    void countiesAndVillagesAreAllDifferent() {
        assertThat(IntStream.range(0, Site.COUNTIES)
                        .map(Site::county)
                        .distinct()
                        .count())
                .isEqualTo(Site.COUNTIES);
        assertThat(IntStream.range(0, 10_000)
                        .mapToObj(Site::of)
                        .map(Site::village)
                        .distinct()
                        .count())
                .isEqualTo(10_000);
    }

    @Test
    void startsWithTheVillageOfTheExample() {
        assertThat(Site.of(0).village().text()).isEqualTo("522799100200");
        assertThat(Site.of(35).village().text()).isEqualTo("522799103208");
        assertThat(Site.of(36).village().text()).isEqualTo("523101100200");
    }

    @Test
    void ordinalsOfACountyFitItsNumbers() {
        assertThat(Site.of(35).ordinal(Site.HOUSEHOLDS_A_VILLAGE - 1, Site.PERSONS_A_HOUSEHOLD - 1))
                .isLessThan(Numbering.CAPACITY);
    }

    @Test
    void everyPlaceOfACountyHasAnOrdinalOfItsOwn() {
        BitSet ordinals = new BitSet();
        for (int village = 0; village < Site.VILLAGES_A_COUNTY; village++) {
            for (int household = 0; household < Site.HOUSEHOLDS_A_VILLAGE; household++) {
                for (int person = 0; person < Site.PERSONS_A_HOUSEHOLD; person++) {
                    ordinals.set(Site.of(village).ordinal(household, person));
                }
            }
        }
        assertThat(ordinals.cardinality())
                .isEqualTo(Site.VILLAGES_A_COUNTY * Site.HOUSEHOLDS_A_VILLAGE * Site.PERSONS_A_HOUSEHOLD);
    }

    @Test
    void telephoneNumbersAreValidEvenInTheLastVillage() {
        Site last = Site.of(Site.COUNTIES * Site.VILLAGES_A_COUNTY - 1);
        assertThat(MobileNumber.faultOf(last.phone(Site.HOUSEHOLDS_A_VILLAGE - 1)))
                .isEmpty();
        assertThat(Site.of(0).phone(7)).isEqualTo("15400000007");
    }
}
