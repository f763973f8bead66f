package dev.kindling.redis.outbox;

import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Settlement;
import dev.kindling.redis.client.Millis;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** A settlement as {@code settle.lua} takes it; {@code pause} and {@code retry} in ms, or empty. */
record Settled(
    String state, String reason, String message, String pause, String retry, String question) {
  private static final int LONGEST = 60;

  static Settled of(Settlement settlement, Instant now) {
    return switch (settlement) {
      case Settlement.Sent sent -> sent(sent);
      case Settlement.Failed no -> failed(no);
      case Settlement.Uncertain unknown -> end(DeliveryState.UNCERTAIN, unknown.detail(), "");
      case Settlement.Expired _ -> end(DeliveryState.EXPIRED, "", "");
      case Settlement.Cancelled no -> end(DeliveryState.CANCELLED, no.why(), "");
      case Settlement.Again again -> again(again);
      case Settlement.Limited limited -> limited(limited.retryAfter(), now);
      case Settlement.Untouched _ -> new Settled("untouched", "", "", "", "", "");
    };
  }

  private static Settled sent(Settlement.Sent sent) {
    String question = sent.question() > 0 ? "" + sent.question() : "";
    return new Settled(DeliveryState.SENT.key(), "", sent.messageId(), "", "", question);
  }

  private static Settled failed(Settlement.Failed failed) {
    String reason = failed.reason().name().toLowerCase(Locale.ROOT);
    String detail = failed.detail().isEmpty() ? "" : " " + failed.detail();
    return end(DeliveryState.FAILED, reason + detail, "");
  }

  private static Settled again(Settlement.Again again) {
    String pause = again.pauseUntil() == null ? "" : "" + Millis.ceil(again.pauseUntil());
    return new Settled(DeliveryState.PLANNED.key(), "", "", pause, "", "");
  }

  private static Settled limited(Duration retryAfter, Instant now) {
    String until = "" + Millis.ceil(now.plus(retryAfter));
    return new Settled("limited", "", "", until, "" + retryAfter.toMillis(), "");
  }

  private static Settled end(DeliveryState state, String reason, String message) {
    String brief = reason.length() > LONGEST ? reason.substring(0, LONGEST) : reason;
    return new Settled(state.key(), brief, message, "", "", "");
  }
}
