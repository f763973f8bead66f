/** Offenders: proof that the walls around "delivery" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.delivery;

import org.jspecify.annotations.NullMarked;
