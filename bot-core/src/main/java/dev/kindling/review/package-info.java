/** When an item comes back (FSRS-6). */
@NullMarked
package dev.kindling.review;

import org.jspecify.annotations.NullMarked;
