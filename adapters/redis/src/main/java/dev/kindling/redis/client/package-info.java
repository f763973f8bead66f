/** The connection to Redis and its scripts: the only package that knows Jedis' ways to fail. */
@NullMarked
package dev.kindling.redis.client;

import org.jspecify.annotations.NullMarked;
