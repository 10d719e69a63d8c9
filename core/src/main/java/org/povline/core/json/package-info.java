/**
 * JSON that holds records of the registry, read so that every fault is a finding with its place; and records remade
 * component by component, as a reader of JSON makes them. For the packages that have documents; not exported, since it
 * speaks Jackson's language.
 */
@NullMarked
package org.povline.core.json;

import org.jspecify.annotations.NullMarked;
