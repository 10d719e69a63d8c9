package org.povline.core.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.povline.core.eligibility.Tests.Place;
import org.povline.core.quantity.Fact;
import org.povline.core.quantity.MissingReason;
import org.povline.core.quantity.Truth;
import org.povline.core.registry.Disability;
import org.povline.core.registry.Person;
import org.povline.core.standard.DisabilityClass;

/** Whether a person's certified disability is one that a rule names. Who has none certified has none that it names. */
final class Disabilities {
    private static final String CODE = "DISABILITY";

    private Disabilities() {}

    static Place place(Person person, Set<DisabilityClass> named, String path) {
        Fact<Disability> disability = person.health().disability();
        Truth truth = disability.fold(
                known -> isNamed(known, named),
                reason -> reason == MissingReason.NOT_APPLICABLE ? Truth.NOT_SATISFIED : Truth.UNKNOWN,
                raw -> Truth.UNKNOWN);
        return Place.of(CODE, truth, new MissingFact(CODE, path + ".health.disability"));
    }

    /** A class holds if kind and level do; where one is unknown, only if no class could hold it is not named. */
    private static Truth isNamed(Disability disability, Set<DisabilityClass> named) {
        List<Truth> truths = new ArrayList<>();
        for (DisabilityClass each : named) {
            truths.add(disability
                    .kind()
                    .test(each.kind()::equals)
                    .and(disability.level().test(each.level()::equals)));
        }
        return truths.stream().reduce(Truth.NOT_SATISFIED, Truth::or);
    }
}
