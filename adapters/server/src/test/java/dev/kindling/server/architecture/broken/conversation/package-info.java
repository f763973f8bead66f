/** Offenders: proof that the walls around "conversation" can fail. */
@NullMarked
package dev.kindling.server.architecture.broken.conversation;

import org.jspecify.annotations.NullMarked;
