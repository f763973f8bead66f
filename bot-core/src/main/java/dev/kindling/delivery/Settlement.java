package dev.kindling.delivery;

import dev.kindling.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What becomes of a claimed delivery. */
public sealed interface Settlement {
  /**
   * The platform took it.
   *
   * @param messageId names the message there; may be empty
   * @param question the number of the question that it asks in the person's own chat; 0 for none
   */
  record Sent(String messageId, int question) implements Settlement {
    /** A message that asks nothing. */
    public Sent(String messageId) {
      this(messageId, 0);
    }
  }

  /**
   * Back in line, in its old place; nothing was taken by the platform.
   *
   * @param pauseUntil the whole workspace sends nothing before then; null for no pause
   */
  record Again(@Nullable Instant pauseUntil) implements Settlement {}

  /**
   * The platform refused for now: back in line, and the whole workspace sends nothing before then.
   */
  record Limited(Duration retryAfter) implements Settlement {}

  /** Not a byte was written: back in line, and its token is given back. */
  record Untouched() implements Settlement {}

  record Failed(Refusal reason, String detail) implements Settlement {}

  /** Nobody knows whether it arrived; never sent again by itself. */
  record Uncertain(String detail) implements Settlement {}

  record Expired() implements Settlement {}

  /** The person may not be written to any more. */
  record Cancelled(String why) implements Settlement {}
}
