package org.povline.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.povline.core.area.AreaCode;
import org.povline.core.quantity.Boundary;
import org.povline.core.quantity.Fact;
import org.povline.core.registry.Household;
import org.povline.core.registry.Residence;
import org.povline.core.standard.IncomeConcept;
import org.povline.core.standard.Role;
import org.povline.core.standard.Standard;
import org.povline.core.standard.StandardBook;

/** The part of a book that a decision stands on decides as the whole does. */
class ExcerptTest {
    private static final AreaCode PROVINCE = AreaCode.of("520000");
    private static final List<Optional<AreaCode>> AREAS = List.of(
            Optional.of(Books.COUNTY),
            Optional.of(AreaCode.of("522799100200")),
            Optional.of(PROVINCE),
            Optional.of(AreaCode.of("110000")),
            Optional.of(AreaCode.of("999999")),
            Optional.empty());

    @Property(tries = 60)
    void decidesTheSameInEveryAreaOnEveryDay(
            @ForAll @IntRange(min = -400, max = 4000) int days, @ForAll @IntRange(min = 0, max = 5) int where) {
        LocalDate date = LocalDate.of(2023, 1, 1).plusDays(days);
        for (StandardBook book : List.of(layered(), StandardBook.china())) {
            for (Scheme<HouseholdCase> scheme : Schemes.ofHouseholds()) {
                HouseholdCase subject = in(AREAS.get(where));
                EligibilityEngine engine = EligibilityEngine.of(book);
                Determination whole = engine.determine(scheme, subject, date);
                StandardBook excerpt = engine.excerpt(scheme, subject.area(), date, subject);
                EligibilityEngine partly = EligibilityEngine.of(excerpt);
                Determination again = partly.determine(scheme, subject, date);
                assertThat(again.trace().results()).isEqualTo(whole.trace().results());
                assertThat(excerpt.standards()).isSubsetOf(book.standards());
                assertThat(partly.excerpt(scheme, subject.area(), date, subject))
                        .isEqualTo(excerpt);
            }
        }
    }

    @Test
    void holdsWhatWasAskedForAndNoMore() {
        HouseholdCase subject = Families.of(1).subject();
        StandardBook excerpt =
                EligibilityEngine.of(layered()).excerpt(Schemes.REGISTERED, subject.area(), Books.DAY, subject);
        assertThat(excerpt.standards())
                .extracting(standard -> standard.area() + " " + standard.role())
                .containsExactlyInAnyOrder("522799 LINE", "520000 LINE");
        assertThat(excerpt.ownAreas()).hasSize(1);
    }

    /** A province's line under the county's, and nothing of the nation. */
    private static StandardBook layered() {
        List<Standard> standards = new ArrayList<>(Books.everything().standards());
        standards.add(Books.standard(
                "registered",
                Role.LINE,
                PROVINCE,
                Books.FROM.minusYears(1),
                Books.line(280_000, IncomeConcept.REGISTRY_NET, Boundary.BELOW)));
        return Books.book(standards);
    }

    private static HouseholdCase in(Optional<AreaCode> area) {
        Household known = Families.of(2).earning(500_000).household();
        return HouseholdCase.of(new Household(
                known.key(),
                Residence.of(
                        area.map(Fact::of).orElse(Fact.notReported()),
                        Fact.notReported(),
                        Fact.notReported(),
                        Fact.notReported()),
                known.registration(),
                known.monitoring(),
                known.living(),
                known.land(),
                known.members(),
                known.incomes()));
    }
}
