package dev.kindling.learner;

import dev.kindling.curriculum.ItemId;

/**
 * An answer that was given and its stored result.
 *
 * @param choice the index of the option chosen, or {@value #DONT_KNOW} for "don't know"
 */
public record Answered(int number, ItemId item, int choice) {
  public static final int DONT_KNOW = -1;
}
