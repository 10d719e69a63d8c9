/**
 * For the tests of hosts: households and persons in a line or two, and assertions on findings. Needs AssertJ, which the
 * host brings.
 */
@NullMarked
package org.povline.datasets.testkit;

import org.jspecify.annotations.NullMarked;
