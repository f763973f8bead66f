package dev.kindling.delivery;

import dev.kindling.learner.Learner;
import java.time.Duration;
import java.time.Instant;

/**
 * A post of which nobody knows whether it arrived.
 *
 * @param learner the record as it is now
 * @param token of the claim that it was sent under
 * @param deadline until when that claim could have been sent
 */
public record Doubt(Delivery delivery, Learner learner, long token, Instant deadline) {
  /** How long after the deadline a message that can't be found was never sent. */
  public static final Duration SETTLING = Duration.ofSeconds(60);

  /** From then on "not there" means that it never arrived. */
  public Instant certainFrom() {
    return deadline.plus(SETTLING);
  }
}
