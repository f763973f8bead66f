package dev.kindling.quiz;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import java.util.List;

/** What an item offers at a moment. Pure. */
public final class Offered {
  private Offered() {}

  /**
   * The prompt that is on show.
   *
   * @param picked what was picked so far: in a scenario the way up to here
   */
  public static String prompt(Item item, List<Integer> picked) {
    return item instanceof Item.Scenario scenario ? step(scenario, picked).prompt() : item.prompt();
  }

  /** The choices on show; empty where the answer is in somebody's own words. */
  public static List<Choice> choices(Item item, List<Integer> picked) {
    return switch (item) {
      case Item.Single single -> single.choices();
      case Item.Multiple multiple -> multiple.choices();
      case Item.Ordering ordering -> ordering.choices();
      case Item.Verdict verdict -> verdict.choices();
      case Item.Scenario scenario -> step(scenario, picked).choices();
      case Item.FreeText _ -> List.of();
    };
  }

  /** The step that a way leads to; the last one there was, should the scenario have changed. */
  public static Item.Step step(Item.Scenario scenario, List<Integer> path) {
    Item.Step at = scenario.steps().getFirst();
    for (int choice : path) {
      int next = choice < at.next().size() ? at.next().get(choice) : Item.Step.END;
      if (next == Item.Step.END) return at;
      at = scenario.steps().get(next);
    }
    return at;
  }
}
