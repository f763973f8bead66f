package dev.kindling.testkit.traffic;

import java.time.Duration;
import java.time.Instant;

/** How many calls a platform takes in a while. Safe for many threads. */
public interface Limit {
  /**
   * Counts a call and returns zero; or counts nothing and returns how long until it would be taken
   * if nobody else called.
   */
  Duration take(Instant now);

  /** So many a minute from that instant on; what was counted stays counted. */
  void become(double perMinute, Instant now);
}
