package dev.kindling.learner;

import dev.kindling.curriculum.ItemId;
import org.jspecify.annotations.Nullable;

/**
 * A question as it was asked: enough to draw its message again.
 *
 * @param number counts a learner's questions from 1; never used twice
 * @param after the answer whose feedback stood above this question in the same message, or null
 */
public record Asked(int number, ItemId item, int position, int total, @Nullable Answered after) {}
