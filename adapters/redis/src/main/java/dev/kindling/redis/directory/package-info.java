/** Organisations and the workspaces bound to them. */
@NullMarked
package dev.kindling.redis.directory;

import org.jspecify.annotations.NullMarked;
