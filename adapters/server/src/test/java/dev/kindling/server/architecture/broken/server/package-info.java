/** Offenders: proof that the walls around "server" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.server;

import org.jspecify.annotations.NullMarked;
