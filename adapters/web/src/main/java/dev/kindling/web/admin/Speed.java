package dev.kindling.web.admin;

import java.time.Duration;

/**
 * How fast a campaign has moved lately.
 *
 * @param people how many were settled meanwhile
 * @param over the time that took; more than zero
 */
public record Speed(int people, Duration over) {
  /** People a minute, rounded. */
  public long perMinute() {
    return Math.round(people * 60_000.0 / over.toMillis());
  }

  /** Nothing moved. */
  public boolean isStill() {
    return people == 0;
  }

  /** How long so many take at this speed; it must not be still. */
  Duration left(int more) {
    return Duration.ofMillis(Math.round((double) more / people * over.toMillis()));
  }

  /** How many are settled in that time at this speed. */
  int reached(Duration time) {
    return (int) Math.min(Integer.MAX_VALUE, (double) people * time.toMillis() / over.toMillis());
  }
}
