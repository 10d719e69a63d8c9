/** What each path costs. */
@NullMarked
package org.povline.benchmarks;

import org.jspecify.annotations.NullMarked;
