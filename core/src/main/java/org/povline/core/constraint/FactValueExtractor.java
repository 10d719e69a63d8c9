package org.povline.core.constraint;

import jakarta.validation.valueextraction.ExtractedValue;
import jakarta.validation.valueextraction.ValueExtractor;
import org.jspecify.annotations.Nullable;
import org.povline.core.quantity.Fact;

/**
 * Lets a constraint apply to what a fact holds: {@code Fact<@ValidMobileNumber String>}. What is missing or unreadable is
 * not validated: there is no value to be wrong. Providers find it by themselves.
 */
public final class FactValueExtractor implements ValueExtractor<Fact<@ExtractedValue ?>> {

    /** For the provider. */
    public FactValueExtractor() {}

    @Override
    public void extractValues(Fact<?> fact, ValueReceiver receiver) {
        fact.known().ifPresent(value -> receiver.value(nodeName(), value));
    }

    /** A fact adds no step to the path of a violation. */
    private static @Nullable String nodeName() {
        return null;
    }
}
