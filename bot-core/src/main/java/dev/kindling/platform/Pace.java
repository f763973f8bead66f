package dev.kindling.platform;

import java.time.Duration;

/**
 * How fast a platform may be written to.
 *
 * @param perSecond messages a second into one workspace to begin with, steady
 * @param least never slower than this, whatever the platform says
 * @param most never faster; the same as {@code least} where the limit is known for certain
 * @param burst how many may go at once after a rest
 * @param reserve of the burst, how many are kept for people who wait for an answer
 * @param gap the least time between two messages to one account
 */
public record Pace(
    double perSecond, double least, double most, int burst, int reserve, Duration gap) {
  public Pace {
    if (least <= 0 || perSecond < least || most < perSecond)
      throw new IllegalArgumentException(
          "A pace needs 0 < least <= perSecond <= most, got %s <= %s <= %s"
              .formatted(least, perSecond, most));
    if (burst < 1 || reserve < 0 || reserve >= burst)
      throw new IllegalArgumentException(
          "A pace needs 0 <= reserve < burst, got %d of %d".formatted(reserve, burst));
  }

  /** A pace for a limit that is known for certain. */
  public static Pace steady(double perSecond, int burst, int reserve, Duration gap) {
    return new Pace(perSecond, perSecond, perSecond, burst, reserve, gap);
  }

  /** The same a number of times faster, with gaps as much shorter: for trials against fakes. */
  public Pace times(double factor) {
    Duration shorter = Duration.ofNanos(Math.round(gap.toNanos() / factor));
    return new Pace(perSecond * factor, least * factor, most * factor, burst, reserve, shorter);
  }
}
