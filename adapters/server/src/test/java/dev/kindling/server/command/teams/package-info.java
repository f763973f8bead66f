@NullMarked
package dev.kindling.server.command.teams;

import org.jspecify.annotations.NullMarked;
