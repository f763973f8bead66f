package dev.kindling.curriculum;

import java.util.HashSet;
import java.util.List;

/** The smallest thing asked and remembered, in one of six kinds. */
public sealed interface Item {
  /** The most choices an item offers at once: letters A to F. */
  int MOST_CHOICES = 6;

  ItemId id();

  /** What is asked first. */
  String prompt();

  /** True where the right answer is to say so early: openness about risk is taught. */
  default boolean sayEarly() {
    return false;
  }

  /** Exactly one choice is right. */
  record Single(ItemId id, String prompt, List<Choice> choices, boolean sayEarly) implements Item {
    public Single {
      choices = Choices.checked(id, choices);
      Choices.oneRight(id, choices);
    }

    public int rightChoice() {
      return Choices.firstRight(choices);
    }
  }

  /** Two or more choices are right, and all of them are wanted and no other. */
  record Multiple(ItemId id, String prompt, List<Choice> choices) implements Item {
    public Multiple {
      choices = Choices.checked(id, choices);
      if (choices.stream().filter(Choice::right).count() < 2)
        throw new IllegalArgumentException("Item %s needs two or more right choices".formatted(id));
    }
  }

  /**
   * Steps to be put in order.
   *
   * @param choices the steps as they are asked, their feedback saying why each stands where it does
   * @param order the indices of the choices in the right order
   */
  record Ordering(ItemId id, String prompt, List<Choice> choices, List<Integer> order)
      implements Item {
    public Ordering {
      choices = Choices.checked(id, choices);
      order = List.copyOf(order);
      if (order.size() != choices.size() || !isPermutation(order))
        throw new IllegalArgumentException(
            "Item %s needs each step once in its order".formatted(id));
    }

    private static boolean isPermutation(List<Integer> order) {
      return new HashSet<>(order).size() == order.size()
          && order.stream().allMatch(index -> index >= 0 && index < order.size());
    }
  }

  /**
   * A statement that is true or false, with the reason: exactly one choice has both right.
   *
   * @param verdicts what each choice says of the statement, in the order of the choices
   */
  record Verdict(ItemId id, String prompt, List<Choice> choices, List<Boolean> verdicts)
      implements Item {
    public Verdict {
      choices = Choices.checked(id, choices);
      Choices.oneRight(id, choices);
      verdicts = List.copyOf(verdicts);
      if (verdicts.size() != choices.size())
        throw new IllegalArgumentException("Item %s needs a verdict a choice".formatted(id));
    }

    public int rightChoice() {
      return Choices.firstRight(choices);
    }
  }

  /** A situation in up to four steps; what is chosen decides which one comes next. */
  record Scenario(ItemId id, List<Step> steps) implements Item {
    public static final int MOST_STEPS = 4;

    public Scenario {
      steps = List.copyOf(steps);
      if (steps.isEmpty() || steps.size() > MOST_STEPS)
        throw new IllegalArgumentException("Scenario %s has 1 to 4 steps".formatted(id));
      for (int i = 0; i < steps.size(); i++) check(id, steps, i);
    }

    private static void check(ItemId id, List<Step> steps, int at) {
      Choices.oneRight(id, steps.get(at).choices());
      for (int next : steps.get(at).next())
        if (next != Step.END && (next <= at || next >= steps.size()))
          throw new IllegalArgumentException("Scenario %s only goes forward".formatted(id));
    }

    @Override
    public String prompt() {
      return steps.getFirst().prompt();
    }
  }

  /**
   * One step of a scenario.
   *
   * @param choices their feedback says what each leads to
   * @param next the index of the step that each choice leads to, or {@value #END}
   */
  record Step(String prompt, List<Choice> choices, List<Integer> next) {
    public static final int END = -1;

    public Step {
      choices = List.copyOf(choices);
      next = List.copyOf(next);
      if (next.size() != choices.size())
        throw new IllegalArgumentException("A step needs to know what each choice leads to");
    }
  }

  /**
   * An answer in the person's own words. It is never called wrong: right, partly, or "here is a
   * model answer, compare".
   *
   * @param model the model answer
   * @param examples answers as staff give them, and what each is worth
   */
  record FreeText(ItemId id, String prompt, String model, List<Example> examples) implements Item {
    public FreeText {
      examples = List.copyOf(examples);
    }
  }

  /** An answer that a person graded. */
  record Example(String text, Worth worth) {}

  /** What an answer in somebody's own words is worth. */
  enum Worth {
    RIGHT,
    PARTLY,
    /** Neither for certain: they compare it with the model answer themselves. */
    COMPARE
  }
}
