package dev.kindling.delivery;

import dev.kindling.platform.Account;
import java.time.Duration;
import java.time.Instant;

/** Finds out whether a message arrived. Idempotent: looking changes nothing for anybody. */
public interface Finder {
  /** How many looks a minute one workspace takes. */
  double perMinute();

  /** Looks now, blocking; throws nothing for what a platform or a network does. */
  Finding find(Sought sought);

  /**
   * What is looked for.
   *
   * @param from it can't have arrived before
   * @param until nor after
   */
  record Sought(DeliveryId key, Account account, Way.Post way, Instant from, Instant until) {}

  /** What was found. */
  sealed interface Finding {
    record Found(String messageId) implements Finding {}

    /** The whole time was looked through and it wasn't there. */
    record Absent() implements Finding {}

    /** Limited or out of reach: nobody looks in that workspace before. */
    record Later(Duration retryAfter) implements Finding {}

    /** A message of that kind, or to that person, can't be looked up. */
    record Impossible(String detail) implements Finding {}
  }
}
