/** Secrets in Redis. */
@NullMarked
package dev.kindling.redis.vault;

import org.jspecify.annotations.NullMarked;
