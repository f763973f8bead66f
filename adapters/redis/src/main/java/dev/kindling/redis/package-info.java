/** Stores, outbox, leases and limits on Redis. */
@NullMarked
package dev.kindling.redis;

import org.jspecify.annotations.NullMarked;
