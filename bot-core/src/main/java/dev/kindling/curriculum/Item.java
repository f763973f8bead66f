package dev.kindling.curriculum;

import java.util.List;

/**
 * The smallest thing asked and remembered: here a question with exactly one right choice.
 *
 * @param sayEarly true where the right answer is to say so early: openness about risk is taught
 */
public record Item(ItemId id, String prompt, List<Choice> choices, boolean sayEarly) {
  public Item {
    choices = List.copyOf(choices);
    long right = choices.stream().filter(Choice::right).count();
    if (choices.size() < 2 || right != 1)
      throw new IllegalArgumentException(
          "Item %s needs two or more choices and one right one, got %d and %d"
              .formatted(id, choices.size(), right));
  }

  /** The index of the right choice. */
  public int rightChoice() {
    for (int i = 0; i < choices.size(); i++) if (choices.get(i).right()) return i;
    throw new IllegalStateException("An item is born with a right choice: " + id);
  }
}
