/** Offenders: proof that the walls around "campaign" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.campaign;

import org.jspecify.annotations.NullMarked;
