/** Every message out: its states, who may be written to, and the dispatcher's decisions. */
@NullMarked
package dev.kindling.delivery;

import org.jspecify.annotations.NullMarked;
