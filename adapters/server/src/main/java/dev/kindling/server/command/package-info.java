/** The command line: parses words, calls, prints. */
@NullMarked
package dev.kindling.server.command;

import org.jspecify.annotations.NullMarked;
