/**
 * Administrative divisions of China: {@link org.povline.core.area.AreaCode codes} by GB/T 2260 and the statistical
 * coding below it, and the {@link org.povline.core.area.AreaTree} that knows which area a code stood for on a day and
 * what it belonged to. No boundaries, no coordinates, no addresses.
 */
@NullMarked
package org.povline.core.area;

import org.jspecify.annotations.NullMarked;
