/**
 * The commands about organisations: who is there, who comes, who goes, and whose a workspace is.
 */
@NullMarked
package dev.kindling.server.command.organisation;

import org.jspecify.annotations.NullMarked;
