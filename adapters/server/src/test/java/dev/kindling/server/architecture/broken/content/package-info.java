/** Offenders: proof that the walls around "content" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.content;

import org.jspecify.annotations.NullMarked;
