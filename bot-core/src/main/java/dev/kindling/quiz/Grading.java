package dev.kindling.quiz;

import dev.kindling.curriculum.Item;
import dev.kindling.learner.Answered;

/** Grades an answer: exactly one choice of an item is right. Pure. */
public final class Grading {
  private Grading() {}

  /** Whether that choice is the right one; {@link Answered#DONT_KNOW} never is. */
  public static boolean isRight(Item item, int choice) {
    return item.rightChoice() == choice;
  }
}
