/** How near a campaign comes to what its platform allows. */
@NullMarked
package dev.kindling.bench.phi;

import org.jspecify.annotations.NullMarked;
