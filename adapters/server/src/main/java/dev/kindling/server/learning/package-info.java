/** Links to somebody's own learning, and its picture. */
@NullMarked
package dev.kindling.server.learning;

import org.jspecify.annotations.NullMarked;
