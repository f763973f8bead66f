/** Planned deliveries: lanes, claims, limits, settlements. */
@NullMarked
package dev.kindling.redis.outbox;

import org.jspecify.annotations.NullMarked;
