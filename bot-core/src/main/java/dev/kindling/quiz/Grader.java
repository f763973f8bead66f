package dev.kindling.quiz;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Worth;

/** Grades an answer in somebody's own words, inside the process; keeps and logs nothing of it. */
@FunctionalInterface
public interface Grader {
  /** Leaves every comparison to the person. */
  Grader NONE = (_, _, _) -> Worth.COMPARE;

  /**
   * What the answer is worth. Never throws, whatever was written; {@link Worth#COMPARE} when
   * unsure: nobody is ever told that they are wrong.
   *
   * @param lang the language of the item
   */
  Worth grade(Item.FreeText item, String answer, String lang);
}
