package dev.kindling.learner;

import dev.kindling.curriculum.ItemId;

/**
 * An answer that was given and its stored result.
 *
 * @param choice what was answered, in the numbers of the item's kind (see quiz.Answer), or {@value
 *     #DONT_KNOW} for "don't know"
 */
public record Answered(int number, ItemId item, int choice) {
  public static final int DONT_KNOW = -1;
}
