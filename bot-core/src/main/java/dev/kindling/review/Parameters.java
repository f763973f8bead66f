package dev.kindling.review;

/**
 * What FSRS is set to. {@link #standard} is the coach's; an organisation may set the desired
 * retention.
 *
 * @param desiredRetention the chance of recall at which an item is due: above 0, at most 1. 0.7 to
 *     0.97 makes sense: the higher, the more questions
 * @param maximumInterval in days, at least 1
 * @param steps short waits before days; the coach has none
 */
public record Parameters(
    Weights weights,
    double desiredRetention,
    int maximumInterval,
    SameDay sameDay,
    Spacing spacing,
    Steps steps) {
  private static final Parameters STANDARD =
      new Parameters(
          Weights.published(), 0.9, 36_500, SameDay.HOLDS_FROM_HARD, Spacing.PLAIN, Steps.none());

  public Parameters {
    if (!(desiredRetention > 0 && desiredRetention <= 1))
      throw new IllegalArgumentException(
          "Desired retention is above 0 and at most 1, not " + desiredRetention);
    if (maximumInterval < 1)
      throw new IllegalArgumentException(
          "The maximum interval is at least 1 day, not " + maximumInterval);
  }

  /** Published weights, desired retention 0.9, at most 100 years, whole days only. */
  public static Parameters standard() {
    return STANDARD;
  }

  public Parameters with(Weights newer) {
    return new Parameters(newer, desiredRetention, maximumInterval, sameDay, spacing, steps);
  }

  public Parameters withDesiredRetention(double newer) {
    return new Parameters(weights, newer, maximumInterval, sameDay, spacing, steps);
  }

  /** In days. */
  public Parameters withMaximumInterval(int newer) {
    return new Parameters(weights, desiredRetention, newer, sameDay, spacing, steps);
  }

  public Parameters with(SameDay newer) {
    return new Parameters(weights, desiredRetention, maximumInterval, newer, spacing, steps);
  }

  public Parameters with(Spacing newer) {
    return new Parameters(weights, desiredRetention, maximumInterval, sameDay, newer, steps);
  }

  public Parameters with(Steps newer) {
    return new Parameters(weights, desiredRetention, maximumInterval, sameDay, spacing, newer);
  }
}
