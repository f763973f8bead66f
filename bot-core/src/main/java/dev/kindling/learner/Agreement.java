package dev.kindling.learner;

import java.util.OptionalInt;

/**
 * How far somebody agreed with a unit's statement, 1 (not at all) to 5 (easily), before it and
 * after it; 0 where they were not asked, {@value #SKIPPED} where they would rather not say.
 */
public record Agreement(int before, int after) {
  public static final Agreement UNSAID = new Agreement(0, 0);

  /** They were asked and said nothing: not asked again. */
  public static final int SKIPPED = 9;

  /** Checks both. */
  public Agreement {
    check(before);
    check(after);
  }

  private static void check(int said) {
    if (said < 0 || (said > 5 && said != SKIPPED))
      throw new IllegalArgumentException("Agreement is 1 to 5, 0 or 9, not " + said);
  }

  public Agreement withBefore(int said) {
    return new Agreement(said, after);
  }

  public Agreement withAfter(int said) {
    return new Agreement(before, said);
  }

  /** What was said here, and what was not from that. */
  Agreement orElse(Agreement other) {
    return new Agreement(pick(before, other.before), pick(after, other.after));
  }

  private static int pick(int own, int other) {
    return isSaid(own) || other == 0 ? own : other;
  }

  /** By how much it rose (less than 0: fell); empty unless they said both. */
  public OptionalInt lift() {
    boolean both = isSaid(before) && isSaid(after);
    return both ? OptionalInt.of(after - before) : OptionalInt.empty();
  }

  private static boolean isSaid(int said) {
    return said >= 1 && said <= 5;
  }
}
