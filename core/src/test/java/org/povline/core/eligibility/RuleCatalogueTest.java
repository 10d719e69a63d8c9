package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.povline.core.check.CheckBook;
import org.povline.core.finding.Texts;
import org.povline.core.standard.StandardBook;
import org.povline.core.standard.StandardId;

class RuleCatalogueTest {
    private static final RuleCatalogue CATALOGUE = RuleCatalogue.of(StandardBook.china());
    private static final List<Locale> LANGUAGES = List.of(Locale.CHINESE, Locale.ENGLISH);

    private final Locale before = Locale.getDefault();

    @AfterEach
    void restoreDefaultLocale() {
        Locale.setDefault(before);
        ResourceBundle.clearCache();
    }

    @Test
    void holdsEverySchemeCriterionStandardAndCode() {
        List<String> codes = CATALOGUE.codes();
        assertThat(codes)
                .containsAll(StandardBook.china().standards().stream()
                        .map(standard -> standard.id().text())
                        .toList())
                .containsAll(Schemes.ofHouseholds().stream()
                        .map(scheme -> scheme.id().text())
                        .toList())
                .containsAll(Stream.concat(Schemes.ofHouseholds().stream(), Stream.of(Schemes.VILLAGE_EXIT))
                        .flatMap(scheme -> scheme.criteria().stream())
                        .map(Criterion::code)
                        .toList())
                .containsAll(ResourceBundle.getBundle(
                                "org/povline/core/finding/texts", Locale.ENGLISH, Texts.class.getModule())
                        .keySet())
                .contains("village-exit", "WAGES", "NO_STANDARD", "HouseholdKind");
    }

    @Test
    void hasAnEntryForEveryCodeThatStandsInTheWhole() {
        for (Locale locale : LANGUAGES) {
            String all = CATALOGUE.markdown(locale);
            assertThat(CATALOGUE.codes())
                    .allSatisfy(code -> assertThat(all)
                            .contains(CATALOGUE
                                    .entry(code, locale)
                                    .orElseThrow()
                                    .lines()
                                    .toList()
                                    .get(0)));
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dibao-margin | en | not: | BELOW_DIBAO_LINE",
                "monitored | zh | 符合其中之一 | 突发严重困难户（`SUDDEN_HARDSHIP`）",
                "BELOW_NATIONAL_LINE | en | Decided by: registration as a poor household (`registered`): line | Example: By the account",
                "BELOW_NATIONAL_LINE | zh | 建档立卡贫困户（`registered`）：标准线 | 示例：",
                "SUDDEN_EVENT | en | no standard sets it | Something sudden has struck the household",
                "registered.line.2017 | en | 2952 to 2995 yuan a head and year | Note: Sources disagree",
                "registered.line.2017 | zh | 每人每年2952元至2995元 | 说明：各来源不一致",
                "tekun.procedure.2021 | zh | 公示7天 | 说明（英文）：The county checks",
                "reconsideration-days.2024 | zh | 60天 | 行政复议法",
                "dibao.procedure.2022 | zh | 全程不超过30个工作日 | 民发〔2021〕57号",
                "tekun.labour.2021 | en | 60 or older | unable",
                "MEDICAL | zh | 基本医疗保险参保情况 | 医疗费票据",
                "NO_STANDARD | zh | 供经办人员 | 供群众",
                "BOOK_OVERLAP | en | {id} | Example: `The standard <id> is in force",
                "P17_CHILD_WITH_CAPACITY | en | About: a person | Compares with: `WORKING_AGE` 16",
                "P17_CHILD_WITH_CAPACITY | zh | 最重等级：警告 | 触发示例：`members[2].work.capacity=ORDINARY`",
                "P01_ID_REPEATED | en | Reads: `identity.documentNumber` | L: a county's list of 2021",
                "NEED_MEDICAL | en | asks for | members[0].enrollments",
                "tekun | zh | 示例：两口之家 | 不能确定",
                "registered.line.2016 | en | Example: | 8856 yuan",
                "CRUSHING_SPENDING | en | Needs a standard of the area, too | Decided by:",
                "LIFTED_UNSTABLE | en | - lifted from poverty and unstable | unstable",
                "COUNTABLE | zh | 社会救助核算收入 | 核算",
                "LINE | en | - line | line",
                "HousingGrade | zh | `A` | `D`"
            })
    void saysWhatACodeStandsFor(String code, String language, String one, String other) {
        assertThat(CATALOGUE.entry(code, Locale.forLanguageTag(language)).orElseThrow())
                .startsWith("### `" + code + "`")
                .contains(one, other);
    }

    @Test
    void tellsOfEveryCheckByItsIdToo() {
        for (Locale locale : LANGUAGES) {
            assertThat(CheckBook.china(StandardBook.china()).checks())
                    .allSatisfy(check -> assertThat(CATALOGUE.entry(check.id(), locale))
                            .isEqualTo(CATALOGUE.entry(check.code(), locale))
                            .hasValueSatisfying(entry -> assertThat(entry)
                                    .containsOnlyOnce("### `" + check.code() + "`")
                                    .contains(Texts.of(locale).summary(check.code()))
                                    .contains(check.origin())
                                    .contains(check.reads())
                                    .contains("`" + check.example().orElseThrow() + "`")));
        }
    }

    @Test
    void hasNoEntryForACodeThatIsNotKnown() {
        assertThat(CATALOGUE.entry("BELOW_NO_LINE", Locale.ENGLISH)).isEmpty();
        assertThat(CATALOGUE.entry("", Locale.ENGLISH)).isEmpty();
    }

    /** A SHA-256 is taken out first: it may hold any digits. */
    @Test
    void holdsNobodysNumber() {
        for (Locale locale : LANGUAGES) {
            String all = CATALOGUE.markdown(locale).replace(StandardBook.china().digest(), "");
            assertThat(all).doesNotContainPattern("[0-9]{17}[0-9X]|(?<![0-9])1[3-9][0-9]{9}(?![0-9])");
        }
    }

    @Test
    void followsTheBook() {
        RuleCatalogue round = RuleCatalogue.of(Books.everything());
        assertThat(round.codes()).contains("dibao.line.522799.2023-01-01").doesNotContain("registered.line.2015");
        assertThat(round.entry("CRUSHING_SPENDING", Locale.ENGLISH).orElseThrow())
                .contains("(`rigid-expenditure`): spending", "(`dibao`): income");
        assertThat(StandardBook.china().standard(new StandardId("dibao.line.522799.2023-01-01")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "tr-TR", "en-US"})
    void isTheSameUnderEveryDefaultLocale(String defaultLocale) {
        String chinese = CATALOGUE.markdown(Locale.CHINESE);
        String english = CATALOGUE.markdown(Locale.ENGLISH);
        Locale.setDefault(Locale.forLanguageTag(defaultLocale));
        ResourceBundle.clearCache();
        assertThat(CATALOGUE.markdown(Locale.SIMPLIFIED_CHINESE)).isEqualTo(chinese);
        assertThat(CATALOGUE.markdown(Locale.GERMANY)).isEqualTo(english);
    }
}
