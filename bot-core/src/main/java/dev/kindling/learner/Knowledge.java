package dev.kindling.learner;

import dev.kindling.review.Memories;
import java.util.HashMap;
import java.util.Map;

/**
 * What a learner remembers, and how sure they feel of it.
 *
 * @param items the memory of every item they were asked
 * @param statements per unit, how far they agreed with its statement before and after it
 */
public record Knowledge(Memories items, Map<String, Agreement> statements) {
  public Knowledge {
    statements = Map.copyOf(statements);
  }

  public static Knowledge none() {
    return new Knowledge(Memories.none(), Map.of());
  }

  public Knowledge with(Memories newer) {
    return new Knowledge(newer, statements);
  }

  /** What they said about a unit; neither before nor after if they never did. */
  public Agreement on(String unit) {
    return statements.getOrDefault(unit, Agreement.UNSAID);
  }

  public Knowledge with(String unit, Agreement said) {
    Map<String, Agreement> more = new HashMap<>(statements);
    more.put(unit, said);
    return new Knowledge(items, more);
  }
}
