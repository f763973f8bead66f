/** Offenders: proof that the walls around "teams" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.teams;

import org.jspecify.annotations.NullMarked;
