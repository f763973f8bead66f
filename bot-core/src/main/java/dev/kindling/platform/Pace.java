package dev.kindling.platform;

import java.time.Duration;

/**
 * How fast a platform may be written to.
 *
 * @param perSecond messages a second into one workspace, steady
 * @param burst how many may go at once after a rest
 * @param reserve of the burst, how many are kept for people who wait for an answer
 * @param gap the least time between two messages to one account
 */
public record Pace(
    double perSecond, int burst, int reserve, Duration gap, double least, double most) {
  public Pace(double perSecond, int burst, int reserve, Duration gap) {
    this(perSecond, burst, reserve, gap, perSecond, perSecond);
  }

  public Pace {
    if (perSecond <= 0 || burst < 1 || reserve < 0 || reserve >= burst)
      throw new IllegalArgumentException(
          "A pace needs perSecond > 0 and 0 <= reserve < burst, got %s a second, burst %d, reserve %d"
              .formatted(perSecond, burst, reserve));
  }
}
