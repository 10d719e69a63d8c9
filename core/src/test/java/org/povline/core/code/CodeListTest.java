package org.povline.core.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.povline.core.code.CodeSystem.GB_T_2261_1;
import static org.povline.core.code.CodeSystem.POVERTY_REGISTRY_2014;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeListTest {
    private final CodeList<Relationship> relationships = CodeList.of(Relationship.class);

    @ParameterizedTest
    @ValueSource(strings = {"3", "003", " 03", "03 ", "０３", "SON", "之子"})
    void readsACodeOnlyAsItIsWritten(String code) {
        assertThat(relationships.find(POVERTY_REGISTRY_2014, code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 之子", "03", "SON", "不详"})
    void readsNoWordThatTheListDoesNotHold(String word) {
        assertThat(relationships.findLabel(word)).isEmpty();
    }

    @Property
    void inventsNothing(@ForAll String text, @ForAll CodeSystem system) {
        assertThat(relationships.find(system, text).isPresent())
                .isEqualTo(relationships.codes(system).containsKey(text));
    }

    @Test
    void aSystemThatDoesNotNumberTheListHasNoCodes() {
        assertThat(relationships.codes(GB_T_2261_1)).isEmpty();
        assertThat(relationships.members(GB_T_2261_1)).isEmpty();
        assertThat(Relationship.SON.code(GB_T_2261_1)).isEmpty();
        assertThat(Relationship.SON.isVerified(GB_T_2261_1)).isFalse();
    }

    @Test
    void codesCannotBeAdded() {
        assertThatThrownBy(() -> relationships.codes(POVERTY_REGISTRY_2014).put("21", Relationship.SIBLING))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusesNull() {
        assertThatNullPointerException()
                .isThrownBy(() -> relationships.find(POVERTY_REGISTRY_2014, null))
                .withMessage("code");
        assertThatNullPointerException()
                .isThrownBy(() -> relationships.findLabel(null))
                .withMessage("word");
    }

    @Test
    void everySystemHasATitleOfItsOwn() {
        assertThat(CodeSystem.values()).extracting(CodeSystem::title).doesNotHaveDuplicates();
    }
}
