/** The practice organisation and its movable clock. */
@NullMarked
package dev.kindling.server.practice;

import org.jspecify.annotations.NullMarked;
