/** Copies of immutable records with one part changed: what the generator's faults and the test kit share. Not exported. */
@NullMarked
package org.povline.datasets.parts;

import org.jspecify.annotations.NullMarked;
