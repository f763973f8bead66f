/** One organisation's campaign beside many small ones' lessons. */
@NullMarked
package dev.kindling.bench.storm;

import org.jspecify.annotations.NullMarked;
