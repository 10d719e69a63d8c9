package org.povline.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.povline.core.code.CodeSystem.FIVE_CLASS_LABOUR;
import static org.povline.core.code.CodeSystem.GB_T_2261_1;
import static org.povline.core.code.CodeSystem.GB_T_2261_2;
import static org.povline.core.code.CodeSystem.GB_T_2261_2_ONE_DIGIT;
import static org.povline.core.code.CodeSystem.GB_T_26341;
import static org.povline.core.code.CodeSystem.GB_T_3304;
import static org.povline.core.code.CodeSystem.GB_T_3304_LETTERS;
import static org.povline.core.code.CodeSystem.GB_T_4658;
import static org.povline.core.code.CodeSystem.GB_T_4761;
import static org.povline.core.code.CodeSystem.GB_T_4761_ONE_DIGIT;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2021;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_YEAR_END;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The places where the numbers of one system have been taken for those of another. */
class CodeTrapsTest {
    private final CodeList<EthnicGroup> ethnicGroups = CodeList.of(EthnicGroup.class);
    private final CodeList<Relationship> relationships = CodeList.of(Relationship.class);
    private final CodeList<LabourCapacity> labour = CodeList.of(LabourCapacity.class);
    private final CodeList<PovertyCause> causes = CodeList.of(PovertyCause.class);
    private final CodeList<EducationLevel> education = CodeList.of(EducationLevel.class);

    @ParameterizedTest
    @CsvSource({
        "02, MONGOL, MANCHU",
        "03, HUI, HUI",
        "04, TIBETAN, MONGOL",
        "05, UYGHUR, TIBETAN",
        "06, MIAO, UYGHUR",
        "07, YI, MIAO",
        "08, ZHUANG, YI",
        "09, BUYEI, ZHUANG",
        "10, KOREAN, BUYEI",
        "11, MANCHU, KOREAN",
        "12, DONG, DONG"
    })
    void ethnicGroups02To11AreOrderedOtherwiseInTheRegistry(String code, EthnicGroup standard, EthnicGroup registry) {
        assertThat(ethnicGroups.find(GB_T_3304, code)).contains(standard);
        assertThat(ethnicGroups.find(POVERTY_REGISTRY_2014, code)).contains(registry);
    }

    @Test
    void otherEthnicGroupsAre97InTheStandardAnd99InTheRegistry() {
        assertThat(ethnicGroups.find(GB_T_3304, "99")).isEmpty();
        assertThat(ethnicGroups.find(POVERTY_REGISTRY_2014, "97")).isEmpty();
        assertThat(EthnicGroup.OTHER.isVerified(GB_T_3304)).isFalse();
        assertThat(EthnicGroup.OTHER.isVerified(POVERTY_REGISTRY_2014)).isTrue();
        assertThat(EthnicGroup.OTHER.code(GB_T_3304_LETTERS)).isEmpty();
    }

    @Test
    void ethnicGroupsAreReadWithTheWord族AndWithout() {
        assertThat(ethnicGroups.findLabel("苗族")).contains(EthnicGroup.MIAO);
        assertThat(ethnicGroups.findLabel("苗")).contains(EthnicGroup.MIAO);
        assertThat(EthnicGroup.MIAO.label()).isEqualTo("苗族");
    }

    @Test
    void relationship03IsASonInTheRegistryOnly() {
        assertThat(relationships.find(POVERTY_REGISTRY_2014, "03")).contains(Relationship.SON);
        assertThat(relationships.find(GB_T_4761, "03")).isEmpty();
        assertThat(relationships.find(GB_T_4761_ONE_DIGIT, "3")).contains(Relationship.DAUGHTER);
    }

    @ParameterizedTest
    @CsvSource({
        "02, SPOUSE, HEAD",
        "10, DAUGHTERS_DAUGHTER, SPOUSE",
        "11, FATHER, SPOUSE",
        "12, MOTHER, SPOUSE",
        "20, MATERNAL_GRANDMOTHER, SON",
        "99, OTHER, NON_RELATIVE"
    })
    void relationshipsWithTheSameTwoDigitsDiffer(String code, Relationship registry, Relationship standard) {
        assertThat(relationships.find(POVERTY_REGISTRY_2014, code)).contains(registry);
        assertThat(relationships.find(GB_T_4761, code)).contains(standard);
    }

    @ParameterizedTest
    @CsvSource({"27, SON", "28, SON_IN_LAW", "37, DAUGHTER", "38, DAUGHTER_IN_LAW"})
    void adoptedChildrenAreChildrenAndInLawsAreNot(String code, Relationship relationship) {
        assertThat(relationships.find(GB_T_4761, code)).contains(relationship);
    }

    @Test
    void birthOrderIsReadAndNotWritten() {
        assertThat(relationships.find(GB_T_4761, "22")).contains(Relationship.SON);
        assertThat(relationships.findLabel("长子")).contains(Relationship.SON);
        assertThat(Relationship.SON.code(GB_T_4761)).contains("20");
        assertThat(Relationship.SON.label()).isEqualTo("之子");
    }

    @Test
    void whatTheStandardSaysOnlyOfElderAndYoungerIsReadAndNotWritten() {
        assertThat(relationships.find(GB_T_4761, "81")).contains(Relationship.PATERNAL_UNCLE);
        assertThat(relationships.find(GB_T_4761, "83")).contains(Relationship.PATERNAL_UNCLE);
        assertThat(Relationship.PATERNAL_UNCLE.code(GB_T_4761)).isEmpty();
        assertThat(Relationship.PATERNAL_UNCLE.isVerified(GB_T_4761)).isTrue();
    }

    @Test
    void aRelationCoarserThanTheRegistrysIsNotGuessedFiner() {
        assertThat(relationships.find(GB_T_4761_ONE_DIGIT, "5")).contains(Relationship.PARENT);
        assertThat(Relationship.PARENT.code(POVERTY_REGISTRY_2014)).isEmpty();
        assertThat(relationships.members(POVERTY_REGISTRY_2021)).doesNotContain(Relationship.PARENT);
    }

    @Test
    void codesOfASingleCopyOfTheRelationshipTableAreNotRead() {
        assertThat(relationships.find(GB_T_4761, "98")).isEmpty();
        assertThat(relationships.findLabel("保姆")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1, 01, SKILLED, ORDINARY", "2, 02, ORDINARY, SKILLED", "3, 03, WEAK, LOST", "4, 04, LOST, NONE"})
    void labourCodesConflict(String oneDigit, String registry, LabourCapacity five, LabourCapacity four) {
        assertThat(labour.find(FIVE_CLASS_LABOUR, oneDigit)).contains(five);
        assertThat(labour.find(POVERTY_REGISTRY_2014, registry)).contains(four);
    }

    @Test
    void weakLabourHasAWordInTheRegistryAndNoCode() {
        assertThat(labour.members(POVERTY_REGISTRY_2014)).doesNotContain(LabourCapacity.WEAK);
        assertThat(labour.members(POVERTY_REGISTRY_2021)).containsOnly(LabourCapacity.values());
    }

    @Test
    void cause11IsLackOfMotivationAndOtherIs99() {
        assertThat(causes.find(POVERTY_REGISTRY_2014, "11")).contains(PovertyCause.LACK_OF_MOTIVATION);
        assertThat(causes.find(POVERTY_REGISTRY_2014, "99")).contains(PovertyCause.OTHER);
        assertThat(PovertyCause.OTHER.isVerified(POVERTY_REGISTRY_2014)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "12", "1", ""})
    void causesAreNotReadFromTheNumbersOfApplications(String code) {
        assertThat(causes.find(POVERTY_REGISTRY_2014, code)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sexIsNeverOneForWomenAndTwoForMen(CodeSystem system) {
        CodeList<Sex> sexes = CodeList.of(Sex.class);

        assertThat(sexes.find(system, "1")).isNotEqualTo(Optional.of(Sex.FEMALE));
        assertThat(sexes.find(system, "2")).isNotEqualTo(Optional.of(Sex.MALE));
        assertThat(sexes.members(system).isEmpty()).isEqualTo(system != GB_T_2261_1);
    }

    @Test
    void educationHasTwoVersions() {
        assertThat(education.members(POVERTY_REGISTRY_2014))
                .containsExactlyInAnyOrder(
                        EducationLevel.ILLITERATE,
                        EducationLevel.PRIMARY,
                        EducationLevel.LOWER_SECONDARY,
                        EducationLevel.UPPER_SECONDARY,
                        EducationLevel.COLLEGE_OR_ABOVE,
                        EducationLevel.PRESCHOOL_AGE);
        assertThat(education.members(POVERTY_REGISTRY_2021))
                .containsExactlyInAnyOrder(
                        EducationLevel.ILLITERATE,
                        EducationLevel.PRIMARY,
                        EducationLevel.LOWER_SECONDARY,
                        EducationLevel.UPPER_SECONDARY,
                        EducationLevel.JUNIOR_COLLEGE,
                        EducationLevel.BACHELOR_OR_ABOVE);
        assertThat(education.find(POVERTY_REGISTRY_2021, "05")).isEmpty();
    }

    @Test
    void schoolStatusOf2021KeepsTheListOf2014AndAddsToIt() {
        CodeList<SchoolStatus> statuses = CodeList.of(SchoolStatus.class);

        assertThat(statuses.members(POVERTY_REGISTRY_2014)).hasSize(16);
        assertThat(statuses.members(POVERTY_REGISTRY_2021)).hasSize(16 + 11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06", "07", "08"})
    void theTableThatBeginsWith01PostgraduateIsNotTheStandard(String code) {
        assertThat(education.find(GB_T_4658, code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"72", "73", "82", "83", "71", "21", "11"})
    void educationCodesAboutWhichSourcesDisagreeAreNotRead(String code) {
        assertThat(education.find(GB_T_4658, code)).isEmpty();
    }

    @Test
    void healthStandsAlone() {
        assertThat(HealthCondition.isConsistent(EnumSet.of(HealthCondition.HEALTHY, HealthCondition.DISABLED)))
                .isFalse();
        assertThat(HealthCondition.isConsistent(EnumSet.complementOf(EnumSet.of(HealthCondition.HEALTHY))))
                .isTrue();
        assertThat(HealthCondition.isConsistent(Set.of(HealthCondition.HEALTHY)))
                .isTrue();
        assertThat(HealthCondition.isConsistent(Set.of())).isTrue();
    }

    @Test
    void oneDigitOfMaritalStatusIsAnotherSystem() {
        CodeList<MaritalStatus> statuses = CodeList.of(MaritalStatus.class);

        assertThat(statuses.find(GB_T_2261_2, "1")).isEmpty();
        assertThat(statuses.find(GB_T_2261_2_ONE_DIGIT, "10")).isEmpty();
        assertThat(MaritalStatus.REMARRIED.code(GB_T_2261_2_ONE_DIGIT)).isEmpty();
    }

    @Test
    void sightIsDisability1AndLevel1IsTheWorst() {
        assertThat(CodeList.of(DisabilityKind.class).find(GB_T_26341, "1")).contains(DisabilityKind.VISUAL);
        assertThat(CodeList.of(DisabilityLevel.class).find(GB_T_26341, "1")).contains(DisabilityLevel.LEVEL_1);
    }

    @Test
    void yearEndTypesAreNotTheFlag() {
        CodeList<PovertyStatus> statuses = CodeList.of(PovertyStatus.class);

        assertThat(statuses.find(POVERTY_REGISTRY_YEAR_END, "03")).contains(PovertyStatus.LIFTED_EARLIER);
        assertThat(statuses.find(POVERTY_REGISTRY_2014, "03")).isEmpty();
        assertThat(statuses.members(POVERTY_REGISTRY_2014)).doesNotContain(PovertyStatus.NEWLY_LIFTED);
    }

    @Test
    void housingEntry01IsNotGradeA() {
        CodeList<HousingEntry> entries = CodeList.of(HousingEntry.class);

        assertThat(entries.find(POVERTY_REGISTRY_2014, "01").flatMap(HousingEntry::grade))
                .isEmpty();
        assertThat(entries.find(POVERTY_REGISTRY_2014, "02").flatMap(HousingEntry::grade))
                .contains(HousingGrade.C);
        assertThat(entries.find(POVERTY_REGISTRY_2014, "03").flatMap(HousingEntry::grade))
                .contains(HousingGrade.D);
    }

    @Test
    void housesOfGradesCAndDAreNotSafe() {
        assertThat(HousingGrade.values())
                .filteredOn(HousingGrade::isSafe)
                .containsExactly(HousingGrade.A, HousingGrade.B, HousingGrade.SAFE);
    }

    @Test
    void earthAndGravelAreNoHardSurface() {
        assertThat(RoadSurface.values())
                .filteredOn(RoadSurface::isHard)
                .containsExactly(RoadSurface.CONCRETE, RoadSurface.ASPHALT, RoadSurface.HARDENED);
    }
}
