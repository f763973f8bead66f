package dev.kindling.redis.outbox;

import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Priority;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.redis.client.Millis;
import dev.kindling.redis.document.AccountText;
import dev.kindling.redis.document.Documents;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** Deliveries as the scripts take them: see {@code read_delivery} in {@code planning.lua}. */
public final class Planned {
  private Planned() {}

  /** Two texts for each that is written and sent later; what goes into the response is left out. */
  public static List<String> texts(Collection<Delivery> deliveries) {
    return deliveries.stream().filter(Planned::isSentLater).flatMap(Planned::texts).toList();
  }

  public static Stream<String> texts(Delivery delivery) {
    return Stream.of(head(delivery), Documents.DELIVERY.write(delivery));
  }

  public static boolean isSentLater(Delivery delivery) {
    return switch (delivery.way()) {
      case Way.Reply _ -> false;
      case Way.Replace _, Way.Post _ -> true;
    };
  }

  /** Put together by hand: the clock makes thousands a second. */
  private static String head(Delivery delivery) {
    return delivery.learner()
        + "|"
        + rank(delivery.priority())
        + "|"
        + Millis.floor(delivery.expiresAt())
        + "|"
        + kind(delivery)
        + "|"
        + (delivery.priority() == Priority.ANSWER ? "a|" : "|")
        + (delivery.recipe() instanceof Recipe.Campaign it ? it.campaign().value() : "")
        + "|"
        + delivery.id().value()
        + "|"
        + AccountText.of(delivery.account());
  }

  private static String kind(Delivery delivery) {
    return switch (delivery.way()) {
      case Way.Replace _ -> "r";
      case Way.Post _, Way.Reply _ -> delivery.isBesideTheLimit() ? "o" : "";
    };
  }

  /** Part of the kept score: these numbers never change. */
  private static int rank(Priority priority) {
    return switch (priority) {
      case ANSWER -> 0;
      case LESSON -> 1;
      case NUDGE -> 2;
      case CAMPAIGN -> 3;
    };
  }
}
