/** The machine under the programs, and the JVMs that they start. */
@NullMarked
package dev.kindling.bench.machine;

import org.jspecify.annotations.NullMarked;
