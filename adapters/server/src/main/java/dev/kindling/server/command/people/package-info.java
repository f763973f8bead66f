/** Counting who is somewhere, in a terminal, whatever the platform. */
@NullMarked
package dev.kindling.server.command.people;

import org.jspecify.annotations.NullMarked;
