/** Answers in people's own words, graded by the words that other people used. */
@NullMarked
package dev.kindling.language.grade;

import org.jspecify.annotations.NullMarked;
