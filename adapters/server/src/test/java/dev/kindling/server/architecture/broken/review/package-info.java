/** Offenders: proof that the walls around "review" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.review;

import org.jspecify.annotations.NullMarked;
