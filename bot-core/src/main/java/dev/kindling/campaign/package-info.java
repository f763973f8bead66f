/** Messages that an admin pushes: audience, launch, progress. */
@NullMarked
package dev.kindling.campaign;

import org.jspecify.annotations.NullMarked;
