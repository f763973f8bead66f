/** Offenders: proof that the walls around "language" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.language;

import org.jspecify.annotations.NullMarked;
