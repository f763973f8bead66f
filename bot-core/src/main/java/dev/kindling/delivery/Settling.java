package dev.kindling.delivery;

import dev.kindling.message.Message;
import dev.kindling.platform.SendResult;
import java.time.Duration;
import java.time.Instant;

/** Decides what an attempt's result means for its delivery. Pure. */
public final class Settling {
  /** How long a workspace rests after a connection could not be made. */
  static final Duration REST = Duration.ofSeconds(5);

  private Settling() {}

  public static Settlement of(Delivery delivery, SendResult result, Instant now) {
    return switch (result) {
      case SendResult.Opened _, SendResult.Closed _ -> new Settlement.Again(null);
      case SendResult.Sent sent -> new Settlement.Sent(sent.messageId(), question(delivery));
      case SendResult.Limited limited -> new Settlement.Limited(limited.retryAfter());
      case SendResult.NotSent _ -> new Settlement.Untouched();
      case SendResult.Unreachable _ -> new Settlement.Again(now.plus(REST));
      case SendResult.Refused no -> new Settlement.Failed(no.reason(), no.detail());
      case SendResult.Unknown unknown -> unknown(delivery.way(), unknown.detail(), now);
    };
  }

  /** Only what waits for a person by its buttons, in a place where it can be changed later. */
  private static int question(Delivery delivery) {
    boolean own = delivery.way() instanceof Way.Post post && !post.isElsewhere();
    return own && delivery.recipe() instanceof Recipe.Words(Message message)
        ? message.question()
        : 0;
  }

  private static Settlement unknown(Way way, String detail, Instant now) {
    return switch (way) {
      case Way.Replace _ -> new Settlement.Again(now.plus(REST));
      case Way.Post _, Way.Reply _ -> new Settlement.Uncertain(detail);
    };
  }
}
