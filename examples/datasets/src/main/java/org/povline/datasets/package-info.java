/** The example village. Every person, name and number of identity in it is made up. */
@NullMarked
package org.povline.datasets;

import org.jspecify.annotations.NullMarked;
