package dev.kindling.quiz;

import dev.kindling.curriculum.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * What choosing one option after another comes to. Pure: what is already chosen and chosen again,
 * or taken back twice, changes nothing, so that no press counts twice.
 */
public final class Picking {
  private Picking() {}

  /** What came of it. */
  public sealed interface Picked {
    /** There is more to choose; in a scenario the next step comes. */
    record Open(List<Integer> picked) implements Picked {
      public Open {
        picked = List.copyOf(picked);
      }
    }

    /** That is the answer: see {@link Answer}. */
    record Complete(int answer) implements Picked {}
  }

  /**
   * With that option as well.
   *
   * @param option the index of one that is offered ({@link Offered#choices}); any other changes
   *     nothing
   */
  public static Picked with(Item item, List<Integer> picked, int option) {
    if (option < 0 || option >= Offered.choices(item, picked).size())
      return new Picked.Open(picked);
    return switch (item) {
      case Item.Single _, Item.Verdict _ -> new Picked.Complete(option);
      case Item.Multiple _ -> new Picked.Open(plus(picked, option).stream().sorted().toList());
      case Item.Ordering ordering -> ordered(ordering, plus(picked, option));
      case Item.Scenario scenario -> stepped(scenario, picked, option);
      case Item.FreeText _ -> new Picked.Open(picked);
    };
  }

  /** Without that option; where the order counts, without what follows it either. */
  public static Picked without(Item item, List<Integer> picked, int option) {
    int at = picked.indexOf(option);
    if (at < 0) return new Picked.Open(picked);
    return switch (item) {
      case Item.Multiple _ ->
          new Picked.Open(picked.stream().filter(other -> other != option).toList());
      case Item.Ordering _ -> new Picked.Open(picked.subList(0, at));
      case Item.Single _, Item.Verdict _, Item.Scenario _, Item.FreeText _ ->
          new Picked.Open(picked);
    };
  }

  /** The last step falls into place by itself. */
  private static Picked ordered(Item.Ordering item, List<Integer> picked) {
    int steps = item.choices().size();
    if (picked.size() < steps - 1) return new Picked.Open(picked);
    List<Integer> whole = picked;
    for (int i = 0; i < steps; i++) whole = plus(whole, i);
    return new Picked.Complete(Answer.sequence(whole));
  }

  private static Picked stepped(Item.Scenario scenario, List<Integer> path, int option) {
    int next = Offered.step(scenario, path).next().get(option);
    List<Integer> longer = new ArrayList<>(path);
    longer.add(option);
    return next == Item.Step.END
        ? new Picked.Complete(Answer.sequence(longer))
        : new Picked.Open(longer);
  }

  private static List<Integer> plus(List<Integer> picked, int option) {
    if (picked.contains(option)) return picked;
    List<Integer> more = new ArrayList<>(picked);
    more.add(option);
    return more;
  }
}
