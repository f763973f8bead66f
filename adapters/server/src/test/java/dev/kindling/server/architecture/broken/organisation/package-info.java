/** Offenders: proof that the walls around "organisation" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.organisation;

import org.jspecify.annotations.NullMarked;
