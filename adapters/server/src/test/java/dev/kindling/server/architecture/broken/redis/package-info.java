/** Offenders: proof that the walls around "redis" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.redis;

import org.jspecify.annotations.NullMarked;
