/** How long a start takes, and what memory it needs. */
@NullMarked
package dev.kindling.bench.start;

import org.jspecify.annotations.NullMarked;
