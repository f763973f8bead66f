package dev.kindling.conversation;

import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.review.Reviewed;
import java.util.List;

/**
 * What a decision changes: committed all or nothing.
 *
 * @param deliveries in the order in which they are to be seen
 * @param answers answers given to items, to be appended to the learner's review log
 */
public record Outcome(
    Learner learner, List<Delivery> deliveries, Counters counters, List<Reviewed> answers) {
  public Outcome {
    deliveries = List.copyOf(deliveries);
    answers = List.copyOf(answers);
  }

  /** An outcome without an answer to an item. */
  public Outcome(Learner learner, List<Delivery> deliveries, Counters counters) {
    this(learner, deliveries, counters, List.of());
  }
}
