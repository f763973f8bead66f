/**
 * How firmly concepts and units are known: a published formula over the memories of their items.
 */
@NullMarked
package dev.kindling.mastery;

import org.jspecify.annotations.NullMarked;
