package dev.kindling.delivery;

import dev.kindling.learner.Learner;
import java.time.Instant;

/**
 * A delivery that this server alone may send, until the deadline.
 *
 * @param token grows with every claim of an organisation; a settlement with an older one is refused
 * @param learner the record as it was when claimed
 */
public record Claimed(Delivery delivery, Learner learner, long token, Instant deadline) {}
