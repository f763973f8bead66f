/** Questions for rooms, with the answers to those that are open. */
@NullMarked
package dev.kindling.redis.team;

import org.jspecify.annotations.NullMarked;
