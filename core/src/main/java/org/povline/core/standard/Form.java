package org.povline.core.standard;

import java.util.Optional;

/** How a value stands in JSON: reads it, or reports what hinders it and gives nothing. */
@FunctionalInterface
interface Form<T> {
    Optional<T> read(Node node, Faults faults);
}
