/** Carries out what the dispatcher decides: sends, and records what came of it. */
@NullMarked
package dev.kindling.server.sending;

import org.jspecify.annotations.NullMarked;
