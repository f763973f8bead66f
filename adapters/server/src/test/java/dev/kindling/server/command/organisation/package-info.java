@NullMarked
package dev.kindling.server.command.organisation;

import org.jspecify.annotations.NullMarked;
