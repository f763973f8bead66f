package dev.kindling.conversation;

import dev.kindling.delivery.Delivery;
import dev.kindling.insight.Counters;
import dev.kindling.insight.Remark;
import dev.kindling.learner.Learner;
import dev.kindling.message.Form;
import dev.kindling.review.Reviewed;
import dev.kindling.team.TeamCard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a decision changes: committed all or nothing.
 *
 * @param deliveries in the order in which they are to be seen
 * @param answers answers given to items, to be appended to the learner's review log
 * @param remarks what was said to be kept without a name
 * @param form what the platform is to open a window for at once, or null. It is not kept: the same
 *     turn again opens none
 * @param team the question for a room that is to be asked now, which may be any of these; empty for
 *     none. It is not kept: the same turn again asks none
 */
public record Outcome(
    Learner learner,
    List<Delivery> deliveries,
    Counters counters,
    List<Reviewed> answers,
    List<Remark> remarks,
    @Nullable Form form,
    List<TeamCard> team) {
  public Outcome {
    remarks = List.copyOf(remarks);
    deliveries = List.copyOf(deliveries);
    answers = List.copyOf(answers);
    team = List.copyOf(team);
  }

  /** An outcome without a question for a room. */
  public Outcome(
      Learner learner,
      List<Delivery> deliveries,
      Counters counters,
      List<Reviewed> answers,
      List<Remark> remarks,
      @Nullable Form form) {
    this(learner, deliveries, counters, answers, remarks, form, List.of());
  }

  /** An outcome without a remark and without a form. */
  public Outcome(
      Learner learner, List<Delivery> deliveries, Counters counters, List<Reviewed> answers) {
    this(learner, deliveries, counters, answers, List.of(), null, List.of());
  }

  /** An outcome without an answer to an item. */
  public Outcome(Learner learner, List<Delivery> deliveries, Counters counters) {
    this(learner, deliveries, counters, List.of());
  }
}
