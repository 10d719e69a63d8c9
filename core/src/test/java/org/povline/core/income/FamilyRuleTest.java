package org.povline.core.income;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.code.Relationship;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;
import org.povline.core.standard.FamilyTie;
import org.povline.core.standard.MemberRule;

class FamilyRuleTest {
    private static final LocalDate DAY = LocalDate.of(2022, 6, 1);

    @ParameterizedTest
    @CsvFileSource(resources = "family.csv", useHeadersInDisplayName = true)
    void countsWhomTheRuleNames(
            String rule,
            String members,
            String applicant,
            LocalDate date,
            int min,
            int max,
            String counted,
            String left,
            String open) {
        Household household = Homes.household(Homes.persons(members));
        Family family = FamilyRule.of(Rules.members(rule))
                .of(household, member(household, applicant), Homes.lived(Homes.memberships(members)), date);
        assertThat(family.minPersons()).isEqualTo(min);
        assertThat(family.maxPersons()).isEqualTo(max);
        FamilySize size = FamilyRule.of(Rules.members(rule))
                .sizeOf(household, member(household, applicant), Homes.lived(Homes.memberships(members)), date);
        assertThat(size.minPersons()).isEqualTo(min);
        assertThat(size.maxPersons()).isEqualTo(max);
        assertThat(String.join(" ", family.members())).isEqualTo(counted == null ? "" : counted);
        assertThat(String.join(" ", family.left())).isEqualTo(left == null ? "" : left);
        assertThat(family.open().stream()
                        .map(member -> member.person() + " " + member.code() + " " + member.path())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(open == null ? "" : open);
    }

    @Test
    void withoutAssessmentWhoIsListedLivesInCommon() {
        Household household = Homes.household(Homes.persons("HEAD 1970-01-01; FATHER 1945-01-01; OTHER 1990-01-01"));
        Family family = FamilyRule.of(Rules.members("2021"))
                .of(household, household.members().get(0), null, DAY);
        assertThat(family.members()).containsExactly("P1", "P2");
    }

    @Test
    void namesThePlaceWhereARecordWouldStand() {
        Household household = Homes.household(Homes.persons("HEAD 1970-01-01; SON 1990-01-01 school=NOT_AT_SCHOOL"));
        FamilyRule noWiderFamily =
                FamilyRule.of(new MemberRule(Set.of(FamilyTie.DEPENDENT_ADULT_CHILD), Set.of(), Set.of(), 18));
        assertThat(noWiderFamily
                        .of(household, household.members().get(0), null, DAY)
                        .open())
                .containsExactly(
                        new OpenMember("P2", "LIVES_INDEPENDENTLY", "assessment.members[0].livesIndependently"));
    }

    @ParameterizedTest
    @CsvSource({"18, true", "17, false", "16, false"})
    void whoHasReachedTheFullAgeOfTheRuleIsNoMinorChild(int fullAge, boolean member) {
        Household household = Homes.household(Homes.persons("HEAD 1970-01-01; SON 1999-12-31 school=PRIMARY"));
        FamilyRule rule = FamilyRule.of(new MemberRule(Set.of(FamilyTie.MINOR_CHILD), Set.of(), Set.of(), fullAge));
        Family family = rule.of(household, household.members().get(0), null, LocalDate.of(2017, 1, 1));
        assertThat(family.members().contains("P2")).isEqualTo(member);
    }

    @Test
    void theRegistryCountsEveryListedMember() {
        Household household = Homes.household(Homes.persons("HEAD ?; NON_RELATIVE ?; ? ? standing=IN_PRISON"));
        assertThat(FamilyRule.asListed().of(household, household.members().get(1), null, DAY))
                .isEqualTo(new Family(3, 3, List.of("P1", "P2", "P3"), List.of(), List.of()));
    }

    @Test
    void refusesAnApplicantWhoIsNotListed() {
        Household household = Homes.household(Homes.persons("HEAD 1970-01-01"));
        Person stranger = Homes.person(6, "HEAD 1970-01-01");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FamilyRule.asListed().of(household, stranger, null, DAY))
                .withMessage("The applicant must be a member of the household");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2021 | HEAD 1970-01-01; SPOUSE 1972-01-01; FATHER 1945-01-01 | 3",
                "2021 | HEAD 1970-01-01; SPOUSE 1972-01-01 lives=YES; FATHER 1945-01-01 | 2",
                "2021 | HEAD 1970-01-01; SPOUSE 1972-01-01 lives=?; FATHER 1945-01-01 lives=NO | 1",
                "2021 | HEAD 1970-01-01; NON_RELATIVE 1945-01-01 | 1",
                "always | HEAD 1970-01-01; SPOUSE 1972-01-01 | 0"
            })
    void tellsHowManyCountOnlySinceNoInquiryHasARecordOfThem(String rule, String members, int presumed) {
        Household household = Homes.household(Homes.persons(members));
        FamilyRule of = rule.equals("always")
                ? FamilyRule.of(new MemberRule(Set.of(FamilyTie.SPOUSE), Set.of(), Set.of(), 18))
                : FamilyRule.of(Rules.members(rule));
        FamilySize size = of.sizeOf(household, member(household, "P1"), Homes.lived(Homes.memberships(members)), DAY);
        assertThat(size.presumed()).isEqualTo(presumed);
    }

    @Test
    void aFamilyCountsWhomItLists() {
        assertThatIllegalArgumentException().isThrownBy(() -> new FamilySize(1, 1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Family(2, 2, List.of("P1"), List.of(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new FamilySize(2, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new FamilySize(-1, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Family(1, 2, List.of("P1"), List.of(), List.of()));
    }

    @Property(tries = 300)
    void whoCountsDoesNotDependOnTheOrderOfMembers(@ForAll("households") List<String> cells, @ForAll Random random) {
        String all = String.join(";", cells);
        Household household = Homes.household(Homes.persons(all));
        List<Person> shuffled = new ArrayList<>(household.members());
        Collections.shuffle(shuffled, random);
        FamilyRule rule = FamilyRule.of(Rules.members("2021"));
        Person applicant = household.members().get(0);
        Family family = rule.of(household, applicant, Homes.lived(Homes.memberships(all)), DAY);
        Family other = rule.of(Homes.household(shuffled), applicant, Homes.lived(Homes.memberships(all)), DAY);
        assertThat(other.minPersons()).isEqualTo(family.minPersons());
        assertThat(other.maxPersons()).isEqualTo(family.maxPersons());
        assertThat(new TreeSet<>(other.members())).isEqualTo(new TreeSet<>(family.members()));
        assertThat(new TreeSet<>(other.left())).isEqualTo(new TreeSet<>(family.left()));
    }

    @Property(tries = 500)
    void whatIsKnownOfAMemberNeverTurnsWhoCountsOtherwise(
            @ForAll Relationship relationship, @ForAll Relationship applicant, @ForAll("facts") String facts) {
        // Learning a relationship may settle who counts, and never moves anybody from one side to the other.
        Family known = family(applicant.name(), relationship.name(), facts);
        Family unknown = family(applicant.name(), "?", facts);
        assertThat(known.minPersons()).isGreaterThanOrEqualTo(unknown.minPersons());
        assertThat(known.maxPersons()).isLessThanOrEqualTo(unknown.maxPersons());
        Family neither = family("?", relationship.name(), facts);
        assertThat(known.minPersons()).isGreaterThanOrEqualTo(neither.minPersons());
        assertThat(known.maxPersons()).isLessThanOrEqualTo(neither.maxPersons());
    }

    private static Family family(String applicant, String relationship, String facts) {
        String all = applicant + " 1970-01-01;" + relationship + " " + facts;
        Household household = Homes.household(Homes.persons(all));
        return FamilyRule.of(Rules.members("2021"))
                .of(household, household.members().get(0), Homes.lived(Homes.memberships(all)), DAY);
    }

    @Provide
    Arbitrary<String> facts() {
        return Combinators.combine(
                        Arbitraries.of("1960-05-05", "2004-06-01", "2015-01-01", "?"),
                        Arbitraries.of("YES", "NO", "?"),
                        Arbitraries.of("PRESENT", "IN_PRISON", "CONSCRIPT", "?"),
                        Arbitraries.of("YES", "NO", "?"),
                        Arbitraries.of("NOT_AT_SCHOOL", "BACHELOR_1", "COLLEGE_OR_ABOVE", "?"))
                .as((birth, lives, standing, independent, school) -> birth + " lives=" + lives + " standing=" + standing
                        + " indep=" + independent + " school=" + school);
    }

    @Provide
    Arbitrary<List<String>> households() {
        Arbitrary<String> member = Combinators.combine(Arbitraries.of(Relationship.class), facts())
                .as((relationship, facts) -> relationship + " " + facts);
        return member.list().ofMinSize(1).ofMaxSize(7);
    }

    private static Person member(Household household, String key) {
        return household.members().stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
