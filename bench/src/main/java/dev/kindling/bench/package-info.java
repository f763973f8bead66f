/** Load and micro benchmarks. */
@NullMarked
package dev.kindling.bench;

import org.jspecify.annotations.NullMarked;
