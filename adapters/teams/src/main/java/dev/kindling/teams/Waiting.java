package dev.kindling.teams;

import java.time.Duration;

/** How time is let pass: a parameter, so that it can be made to pass at once. */
@FunctionalInterface
public interface Waiting {
  /** Returns after so long; at once for nothing or less. */
  void pause(Duration time) throws InterruptedException;

  /** By the clock on the wall, on this thread. */
  static Waiting real() {
    return Thread::sleep;
  }
}
