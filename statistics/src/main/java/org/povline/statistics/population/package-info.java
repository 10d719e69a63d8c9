/**
 * Who lives there: {@linkplain org.povline.statistics.population.AgeBands age bands} and the
 * {@linkplain org.povline.statistics.population.AgeStructure age structure}, by sex, with everybody who cannot be
 * placed counted apart. Counts only, exact; no share is rounded here.
 */
@NullMarked
package org.povline.statistics.population;

import org.jspecify.annotations.NullMarked;
