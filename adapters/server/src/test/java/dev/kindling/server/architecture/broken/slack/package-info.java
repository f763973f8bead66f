/** Offenders: proof that the walls around "slack" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.slack;

import org.jspecify.annotations.NullMarked;
