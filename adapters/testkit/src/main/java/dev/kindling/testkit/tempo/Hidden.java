package dev.kindling.testkit.tempo;

import dev.kindling.platform.Pace;
import java.util.Random;

/**
 * A campaign into a hidden limit, which changes in the middle.
 *
 * @param before messages a minute until about half of the time
 * @param after messages a minute from then on; the same for a limit that stays
 * @param minutes how long it takes at best
 */
public record Hidden(Shape shape, Asks asks, int before, int after, double minutes) {
  /**
   * What came of one.
   *
   * @param phi the best time over the one it took: T_min / T_actual
   * @param used the messages sent over those the limit would have let through in that time
   * @param refused refused calls over all calls
   */
  public record Result(double phi, double used, double refused) {}

  /** Sends it; the same seed gives the same result. */
  public Result run(Pace pace, long seed) {
    Random chance = new Random(seed * 7919 + salt());
    double seconds = minutes * 60;
    double turn = seconds * (0.4 + 0.2 * chance.nextDouble());
    Course course = new Course(before / 60.0, after / 60.0, turn);
    long messages = Math.round(course.between(0, seconds));
    Simulation simulation = new Simulation(shape.limit(course, chance), asks, pace, chance);
    return result(course, messages, simulation.run(messages));
  }

  private static Result result(Course course, long messages, Simulation.Result it) {
    return new Result(
        course.when(0, (double) messages) / it.seconds(),
        (double) messages / course.between(0, it.seconds()),
        (double) it.limited() / (it.limited() + it.accepted()));
  }

  private int salt() {
    return (shape.name() + asks.name()).hashCode() + before * 31 + after;
  }
}
