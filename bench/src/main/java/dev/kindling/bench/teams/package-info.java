/** Turns from Teams and messages into it, for many tenants at once. */
@NullMarked
package dev.kindling.bench.teams;

import org.jspecify.annotations.NullMarked;
