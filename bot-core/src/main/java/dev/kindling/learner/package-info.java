/** A person who learns: accounts, state and preferences. */
@NullMarked
package dev.kindling.learner;

import org.jspecify.annotations.NullMarked;
