package dev.kindling.platform;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How fast a platform may be written to.
 *
 * @param perSecond messages a second into one workspace to begin with, steady
 * @param least never slower than this, whatever the platform says
 * @param most never faster; the same as {@code least} where the limit is known for certain
 * @param burst how many may go at once after a rest
 * @param reserve of the burst, how many are kept for people who wait for an answer
 * @param gap the least time between two messages to one account
 * @param window what the platform is known to count in; null if that is not known
 */
public record Pace(
    double perSecond,
    double least,
    double most,
    int burst,
    int reserve,
    Duration gap,
    @Nullable Window window) {
  public Pace {
    if (least <= 0 || perSecond < least || most < perSecond)
      throw new IllegalArgumentException(
          "A pace needs 0 < least <= perSecond <= most, got %s <= %s <= %s"
              .formatted(least, perSecond, most));
    if (burst < 1 || reserve < 0 || reserve >= burst)
      throw new IllegalArgumentException(
          "A pace needs 0 <= reserve < burst, got %d of %d".formatted(reserve, burst));
  }

  /** A pace for a platform of which nobody knows how it counts. */
  public Pace(double perSecond, double least, double most, int burst, int reserve, Duration gap) {
    this(perSecond, least, most, burst, reserve, gap, null);
  }

  /** A pace for a limit that is known for certain. */
  public static Pace steady(double perSecond, int burst, int reserve, Duration gap) {
    return new Pace(perSecond, perSecond, perSecond, burst, reserve, gap);
  }

  /**
   * Never more than so many within any such while, wherever it begins.
   *
   * @param most at least 1
   */
  public record Window(int most, Duration within) {
    public Window {
      if (most < 1 || !within.isPositive())
        throw new IllegalArgumentException(
            "A window needs at least 1 in some time, got %d in %s".formatted(most, within));
    }
  }

  /** The same, and never more than so many within any such while. */
  public Pace within(int most, Duration some) {
    return new Pace(perSecond, least, this.most, burst, reserve, gap, new Window(most, some));
  }

  /**
   * The same a number of times faster, with gaps and windows as much shorter: for trials against
   * fakes.
   */
  public Pace times(double factor) {
    return new Pace(
        perSecond * factor,
        least * factor,
        most * factor,
        burst,
        reserve,
        shorter(gap, factor),
        window == null ? null : new Window(window.most(), shorter(window.within(), factor)));
  }

  private static Duration shorter(Duration some, double factor) {
    return Duration.ofNanos(Math.round(some.toNanos() / factor));
  }
}
