package dev.kindling.conversation;

import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import java.util.List;

/**
 * What a decision changes: committed all or nothing.
 *
 * @param deliveries in the order in which they are to be seen
 */
public record Outcome(Learner learner, List<Delivery> deliveries, Counters counters) {
  public Outcome {
    deliveries = List.copyOf(deliveries);
  }
}
