@NullMarked
package dev.kindling.server.command.people;

import org.jspecify.annotations.NullMarked;
