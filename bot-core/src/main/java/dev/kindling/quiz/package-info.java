/** Attempts at questions, and grading. */
@NullMarked
package dev.kindling.quiz;

import org.jspecify.annotations.NullMarked;
