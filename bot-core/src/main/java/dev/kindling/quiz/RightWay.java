package dev.kindling.quiz;

import dev.kindling.curriculum.Item;
import java.util.ArrayList;
import java.util.List;

/** The smooth way through a scenario. Pure. */
public final class RightWay {
  private RightWay() {}

  /** The right choice of each step, from the first to the end. */
  public static List<Integer> of(Item.Scenario scenario) {
    List<Integer> way = new ArrayList<>();
    for (int at = 0; at != Item.Step.END; ) {
      Item.Step step = scenario.steps().get(at);
      int right = right(step);
      way.add(right);
      at = step.next().get(right);
    }
    return way;
  }

  /** The right choice of that step. */
  public static int right(Item.Step step) {
    for (int i = 0; i < step.choices().size(); i++) if (step.choices().get(i).right()) return i;
    throw new IllegalStateException("A step is born with a right choice");
  }
}
