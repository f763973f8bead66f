package dev.kindling.mastery;

/**
 * How firmly a concept or a unit is known on a day: the mean, over its items, of R · min(1, S / 30
 * days), where R is the chance of recall on that day and S the stability; an item that was never
 * asked counts 0. It falls as memories fade, so it is no mark and nothing is earned or lost by it.
 *
 * @param value 0 to 1
 * @param items how many items it is the mean of
 * @param asked how many of them were ever answered
 */
public record Mastery(double value, int items, int asked) {
  /** From this value on it is {@link Step#FIRM}. */
  public static final double FIRM = 0.7;

  /** Of nothing at all. */
  public static final Mastery NONE = new Mastery(0, 0, 0);

  public Mastery {
    if (!(value >= 0 && value <= 1) || asked < 0 || asked > items)
      throw new IllegalArgumentException(
          "Mastery of %s with %d of %d items".formatted(value, asked, items));
  }

  public Step step() {
    if (asked == 0) return Step.NEW;
    return value >= FIRM ? Step.FIRM : Step.GROWING;
  }

  /** In whole hundredths, rounded down, so that only all of it is 100. */
  public int percent() {
    return (int) (value * 100);
  }
}
