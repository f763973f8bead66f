package dev.kindling.delivery;

import java.time.Duration;
import java.time.Instant;

/** What looking for an uncertain message showed. */
public sealed interface Resolution {
  /** It arrived. */
  record Arrived(String messageId) implements Resolution {}

  /**
   * It was not there. Once that is certain, it is planned again in its old place.
   *
   * @param lookedAt when the look began
   */
  record Missing(Instant lookedAt) implements Resolution {}

  /** The look told nothing: look again later, and nobody in that workspace before. */
  record NotNow(Duration retryAfter) implements Resolution {}

  /** It can't be looked up, ever: it stays uncertain and is reported. */
  record Never() implements Resolution {}
}
