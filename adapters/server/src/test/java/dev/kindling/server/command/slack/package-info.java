@NullMarked
package dev.kindling.server.command.slack;

import org.jspecify.annotations.NullMarked;
