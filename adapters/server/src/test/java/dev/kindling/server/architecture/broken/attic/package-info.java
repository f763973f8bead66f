/** Offenders: proof that the walls around "attic" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.attic;

import org.jspecify.annotations.NullMarked;
