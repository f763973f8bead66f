/**
 * The whole app over HTTP: a real Redis, signed requests, and platforms that enforce their limits.
 */
@NullMarked
package dev.kindling.server.whole;

import org.jspecify.annotations.NullMarked;
