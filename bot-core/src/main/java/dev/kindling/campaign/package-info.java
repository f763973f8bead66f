/** A time-boxed programme: audience, launch, progress and results. */
@NullMarked
package dev.kindling.campaign;

import org.jspecify.annotations.NullMarked;
