@NullMarked
package dev.kindling.server.command;

import org.jspecify.annotations.NullMarked;
