/** Stores in memory: a simple model of what the real ones do. */
@NullMarked
package dev.kindling.testkit.memory;

import org.jspecify.annotations.NullMarked;
