/**
 * The person who learns: their record, state, preferences and where they stand in the conversation.
 */
@NullMarked
package dev.kindling.learner;

import org.jspecify.annotations.NullMarked;
