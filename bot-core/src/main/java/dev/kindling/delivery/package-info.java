/** One message to one person: its states, and the decisions of dispatcher and limiter. */
@NullMarked
package dev.kindling.delivery;

import org.jspecify.annotations.NullMarked;
