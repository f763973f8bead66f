/** A load generator for signed requests: cheap, so that it leaves the cores to what is measured. */
@NullMarked
package dev.kindling.bench.load;

import org.jspecify.annotations.NullMarked;
