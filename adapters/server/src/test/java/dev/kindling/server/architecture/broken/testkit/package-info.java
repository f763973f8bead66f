/** Offenders: proof that the walls around "testkit" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.testkit;

import org.jspecify.annotations.NullMarked;
