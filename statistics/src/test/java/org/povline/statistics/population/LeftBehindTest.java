package org.povline.statistics.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.povline.core.registry.Household;
import tools.jackson.databind.json.JsonMapper;

class LeftBehindTest {
    private static final LeftBehind NOBODY = LeftBehind.NONE;
    private static final LocalDate AS_OF = LocalDate.of(2016, 6, 30);
    private static final JsonMapper JSON = new JsonMapper();

    /**
     * Members as {@code RELATIONSHIP SEX age whereabouts}, one after another; away and long, away and short, near, at home and
     * able, at home and idle, at home and a pupil, or ?. A ? of sex or age is one that is not reported.
     */
    private static Household household(String members) {
        List<Map<String, Object>> persons = IntStream.range(0, members.split("; ").length)
                .mapToObj(i -> person("p" + i, members.split("; ")[i].split(" ")))
                .toList();
        return JSON.convertValue(Map.of("key", "h", "members", persons), Household.class);
    }

    private static Map<String, Object> person(String key, String[] words) {
        Map<String, Object> identity = new HashMap<>();
        if (!words[1].equals("?")) {
            identity.put("sex", value(words[1]));
        }
        if (!words[2].equals("?")) {
            identity.put(
                    "birthDate",
                    value(AS_OF.minusYears(Long.parseLong(words[2])).toString()));
        }
        return Map.of(
                "key",
                key,
                "relationship",
                value(words[0]),
                "identity",
                identity,
                "work",
                work(words[3]),
                "schooling",
                schooling(words[3]));
    }

    private static Map<String, Object> schooling(String whereabouts) {
        return switch (whereabouts) {
            case "pupil" -> Map.of("attending", value("UPPER_SECONDARY_2"));
            case "left" -> Map.of("attained", value("PRIMARY"));
            case "home" -> Map.of("attending", value("NOT_AT_SCHOOL"));
            default -> Map.of();
        };
    }

    private static Map<String, Object> work(String whereabouts) {
        return switch (whereabouts) {
            case "long" -> Map.of("place", value("OUTSIDE_PROVINCE"), "monthsAway", value(Map.of("count", 6)));
            case "short" -> Map.of("place", value("OUTSIDE_PROVINCE"), "monthsAway", value(Map.of("count", 5)));
            case "near" -> Map.of("place", value("IN_TOWNSHIP"), "monthsAway", value(Map.of("count", 11)));
            case "home", "pupil", "left", "unschooled" ->
                Map.of("monthsAway", value(Map.of("count", 0)), "capacity", value("ORDINARY"));
            case "idle" -> Map.of("monthsAway", value(Map.of("count", 0)), "capacity", value("LOST"));
            default -> Map.of();
        };
    }

    private static Map<String, Object> value(Object value) {
        return Map.of("value", value);
    }

    private static String counts(TruthCount count) {
        return count.satisfied() + "/" + count.notSatisfied() + "/" + count.unknown();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // children: left / not / unknown
                "HEAD MALE 40 long; SPOUSE FEMALE 40 long; SON MALE 15 ? | 1/0/0",
                "HEAD MALE 40 long; SPOUSE FEMALE 40 long; SON MALE 16 ? | 0/0/0",
                "HEAD MALE 40 short; SPOUSE FEMALE 40 near; SON MALE 15 ? | 0/1/0",
                "HEAD MALE 40 long; SPOUSE FEMALE 40 home; SON MALE 15 ? | 0/1/0",
                "HEAD MALE 40 long; SPOUSE FEMALE 40 idle; SON MALE 15 ? | 0/0/1",
                "HEAD MALE 40 long; SPOUSE FEMALE 40 ?; SON MALE 15 ? | 0/0/1",
                "HEAD MALE 40 long; SON MALE 15 ? | 0/0/1",
                "HEAD MALE 40 home; SON MALE 15 ? | 0/1/0",
                "HEAD MALE 66 home; SON MALE 40 long; DAUGHTER_IN_LAW FEMALE 39 long; SONS_SON MALE 9 ? | 1/0/0",
                "HEAD MALE 66 home; SON MALE 40 long; SON MALE 38 home; DAUGHTER_IN_LAW FEMALE 39 long; SONS_SON MALE 9 ? | 0/0/1",
                "HEAD MALE 66 home; SONS_SON MALE 9 ? | 0/0/1",
                "HEAD MALE 40 home; BROTHERS_SON MALE 9 ? | 0/0/1",
                "HEAD MALE 40 long; SPOUSE FEMALE 40 long; SON MALE 15 long | 0/1/0",
                "HEAD MALE 40 ?; SPOUSE FEMALE 40 home; SON MALE 15 ? | 0/1/0",
                "HEAD MALE 66 home; SON MALE ? home; SONS_SON MALE 9 ? | 0/0/1",
                "HEAD MALE ? home; SON MALE 9 ? | 0/1/0"
            })
    void countsChildrenBelow16OfWhomBothParentsAreAway(String members, String counts) {
        assertThat(counts(LeftBehind.of(household(members), AS_OF).children())).isEqualTo(counts.trim());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEAD MALE 40 long; SPOUSE FEMALE 40 home | 1/0/0",
                "HEAD FEMALE 40 home; SPOUSE MALE 40 home | 0/1/0",
                "HEAD MALE 40 ?; SPOUSE FEMALE 40 home | 0/0/1",
                "HEAD MALE 70 home; SON MALE 40 long; DAUGHTER_IN_LAW FEMALE 39 home | 1/0/0",
                "HEAD FEMALE 40 home | 0/0/0",
                "HEAD MALE 61 long; SPOUSE FEMALE 60 home | 0/0/0",
                "HEAD MALE 40 long; SPOUSE FEMALE 40 long | 0/1/0",
                "HEAD MALE 40 long; SPOUSE FEMALE 40 ? | 0/0/1",
                "HEAD FEMALE 40 long; SPOUSE FEMALE 40 home | 0/0/0",
                "HEAD ? 40 long; SPOUSE FEMALE 40 home | 0/0/1",
                "HEAD MALE 70 home; SON MALE 40 long; SON MALE 38 home; DAUGHTER_IN_LAW FEMALE 39 home | 0/0/1",
                "HEAD MALE 70 home; SON MALE 40 long; SON MALE 9 ?; DAUGHTER_IN_LAW FEMALE 39 home | 1/0/0"
            })
    void countsWivesBelow60WhoseHusbandIsAway(String members, String counts) {
        assertThat(counts(LeftBehind.of(household(members), AS_OF).women())).isEqualTo(counts.trim());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEAD MALE 60 home; SON MALE 30 long; DAUGHTER_IN_LAW FEMALE 30 long | 1/0/0",
                "HEAD MALE 60 home; SON MALE 30 long; DAUGHTER_IN_LAW FEMALE 30 home | 0/1/0",
                "HEAD MALE 60 home; SON MALE 30 long; DAUGHTER FEMALE 30 idle | 1/0/0",
                "HEAD MALE 60 home; SON MALE 30 long; DAUGHTER_IN_LAW FEMALE 30 ? | 0/0/1",
                "HEAD MALE 60 home; SPOUSE FEMALE 59 idle | 0/0/0",
                "HEAD MALE 59 home; SON MALE 30 long | 0/0/0",
                "HEAD MALE 65 long; SON MALE 30 long | 0/1/0",
                "HEAD MALE 65 ?; SON MALE 30 long | 0/0/1",
                "HEAD MALE 65 home; SON MALE 30 long; DAUGHTER FEMALE ? home | 0/0/1",
                "HEAD MALE 65 home; DAUGHTER FEMALE ? home | 0/0/1",
                "HEAD MALE 65 home; SON MALE 30 long; DAUGHTER FEMALE 17 pupil | 1/0/0",
                "HEAD MALE 65 home; SON MALE 30 long; DAUGHTER FEMALE 17 unschooled | 0/0/1",
                "HEAD MALE 65 home; SON MALE 30 long; DAUGHTER FEMALE 17 left | 0/1/0"
            })
    void countsTheOldFromWhomAllWhoWorkAreAway(String members, String counts) {
        assertThat(counts(LeftBehind.of(household(members), AS_OF).old())).isEqualTo(counts.trim());
    }

    @Test
    void addsUpHouseholdsAndCountsWhoseAgeIsUnknown() {
        Household left = household("HEAD MALE 40 long; SPOUSE FEMALE 40 home; SON MALE 15 ?; DAUGHTER FEMALE ? ?");
        LeftBehind both = LeftBehind.of(List.of(left, left), AS_OF);
        assertThat(List.of(counts(both.children()), counts(both.women()), counts(both.old())))
                .containsExactly("0/2/0", "2/0/0", "0/0/0");
        assertThat(both.unknownAge()).isEqualTo(2);
    }

    @Test
    void isNoNegativeNumberOfPersons() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LeftBehind(NOBODY.children(), NOBODY.women(), NOBODY.old(), -1))
                .withMessage("Persons of unknown age (-1) must not be negative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TruthCount(NOBODY.old().method(), 0, -1, 2))
                .withMessage("Counts (0, -1, 2) must not be negative");
    }

    @Test
    void addsUpNoChildrenAndOldPeople() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NOBODY.children().plus(NOBODY.old()))
                .withMessage("Counts of LEFT_BEHIND_OLD do not combine with those of LEFT_BEHIND_CHILDREN");
    }
}
