package org.povline.datasets.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.povline.datasets.testkit.Fixtures.aHousehold;
import static org.povline.datasets.testkit.Fixtures.aPerson;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.povline.core.code.Relationship;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.Person;

class PartTest {
    private static final Household HOUSEHOLD = aHousehold()
            .with(aPerson(), aPerson().female().as(Relationship.SPOUSE))
            .build();
    private static final Part<Household, Fact<String>> NAME_OF_THE_SECOND =
            HouseholdParts.MEMBERS.then(Part.<Person>element(1)).then(PersonParts.NAME);

    private record Pair(String left, String right) {}

    @Test
    void tellsItsPathFromTheWhole() {
        assertThat(NAME_OF_THE_SECOND.path()).isEqualTo("members[1].identity.name");
        assertThat(PersonParts.MONTHS_AWAY.path()).isEqualTo("work.monthsAway");
    }

    @Test
    void aCopyHasTheOtherPartAndLeavesTheRestAndTheWhole() {
        Household copy = NAME_OF_THE_SECOND.with(HOUSEHOLD, Fact.of("某甲"));
        assertThat(NAME_OF_THE_SECOND.of().apply(copy)).isEqualTo(Fact.of("某甲"));
        assertThat(copy.members().get(0)).isSameAs(HOUSEHOLD.members().get(0));
        assertThat(copy).isNotEqualTo(HOUSEHOLD);
        assertThat(NAME_OF_THE_SECOND.with(copy, NAME_OF_THE_SECOND.of().apply(HOUSEHOLD)))
                .isEqualTo(HOUSEHOLD);
    }

    @Test
    void aChangeSeesThePartAsItIs() {
        assertThat(Part.<String>element(1).changed(List.of("a", "b"), part -> part + part))
                .containsExactly("a", "bb");
    }

    @Test
    void refusesAComponentThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Part.of(Person.class, "age", Person::key))
                .withMessageContaining("age");
    }

    @Test
    void refusesARecordThatNobodyElseMayBuild() {
        assertThatIllegalArgumentException().isThrownBy(() -> Part.of(Pair.class, "left", Pair::left));
    }

    @Test
    void aPartThatTheRecordRefusesIsRefused() {
        Person person = aPerson().build("p");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PersonParts.KEY.with(person, ""))
                .withMessageContaining("key");
    }
}
