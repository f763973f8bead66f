/** A real redis-server for tests. */
@NullMarked
package dev.kindling.testkit.redis;

import org.jspecify.annotations.NullMarked;
