package dev.kindling.testkit.records;

import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Label;
import dev.kindling.curriculum.LessonId;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Priority;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Learner;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Makes deliveries, all planned at that instant and good for eight hours. */
public final class Deliveries {
  public static final Duration LIFE = Duration.ofHours(8);

  private Deliveries() {}

  public static Delivery answer(Learner to, String cause, Instant now) {
    return new Draft(to, cause, now).of(Priority.ANSWER, new Way.Post(null), words());
  }

  public static Delivery reply(Learner to, String cause, Instant now) {
    return new Draft(to, cause, now).of(Priority.ANSWER, new Way.Reply(), words());
  }

  public static Delivery replacement(Learner to, String cause, Instant now) {
    return new Draft(to, cause, now).of(Priority.ANSWER, new Way.Replace("17.5"), words());
  }

  /** An answer at an address of its own. */
  public static Delivery elsewhere(Learner to, String cause, Instant now) {
    return new Draft(to, cause, now).of(Priority.ANSWER, new Way.Post("elsewhere"), words());
  }

  public static Delivery lesson(Learner to, String cause, Instant now) {
    Recipe lesson =
        new Recipe.LessonOfTheDay(new LessonId("first.secure.strange-call"), 1, List.of());
    return new Draft(to, cause, now).of(Priority.LESSON, new Way.Post(null), lesson);
  }

  /** The cause is the campaign and the person, as there is one message for each. */
  public static Delivery campaign(Learner to, CampaignId campaign, Instant now) {
    return campaign(to, campaign, campaign + "/" + to.number(), now);
  }

  public static Delivery campaign(Learner to, CampaignId campaign, String cause, Instant now) {
    Recipe recipe = new Recipe.Campaign(campaign, Label.FROM_US);
    return new Draft(to, cause, now).of(Priority.CAMPAIGN, new Way.Post(null), recipe);
  }

  /** The same delivery with another expiry. */
  public static Delivery expiring(Delivery it, Instant at) {
    return new Delivery(
        it.id(),
        it.learner(),
        it.account(),
        it.way(),
        it.priority(),
        it.recipe(),
        it.plannedAt(),
        at);
  }

  private static Recipe words() {
    return new Recipe.Words(Messages.withoutForm());
  }

  private record Draft(Learner to, String cause, Instant now) {
    Delivery of(Priority priority, Way way, Recipe recipe) {
      DeliveryId id = DeliveryId.of(cause, 0);
      return new Delivery(
          id,
          to.number(),
          to.accounts().getFirst().id(),
          way,
          priority,
          recipe,
          now,
          now.plus(LIFE));
    }
  }
}
