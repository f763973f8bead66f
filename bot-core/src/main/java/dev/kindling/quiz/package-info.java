/** Questions asked, answers graded, feedback given. */
@NullMarked
package dev.kindling.quiz;

import org.jspecify.annotations.NullMarked;
