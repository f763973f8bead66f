package dev.kindling.curriculum;

import java.util.List;

/** What the choices of an item must be. */
final class Choices {
  private Choices() {}

  static List<Choice> checked(ItemId id, List<Choice> choices) {
    if (choices.size() < 2 || choices.size() > Item.MOST_CHOICES)
      throw new IllegalArgumentException(
          "Item %s needs 2 to 6 choices, got %d".formatted(id, choices.size()));
    return List.copyOf(choices);
  }

  static void oneRight(ItemId id, List<Choice> choices) {
    long right = choices.stream().filter(Choice::right).count();
    if (choices.size() < 2 || right != 1)
      throw new IllegalArgumentException(
          "Item %s needs two or more choices and one right one, got %d and %d"
              .formatted(id, choices.size(), right));
  }

  static int firstRight(List<Choice> choices) {
    for (int i = 0; i < choices.size(); i++) if (choices.get(i).right()) return i;
    throw new IllegalStateException("An item is born with a right choice");
  }
}
