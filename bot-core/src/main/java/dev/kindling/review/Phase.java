package dev.kindling.review;

/** Where an item stands between short steps and days. Without {@link Steps}: always in review. */
public sealed interface Phase {
  /** Among the learning steps, at that one (from 0). */
  record Learning(int step) implements Phase {
    public Learning {
      check(step);
    }
  }

  /** Spaced by days. */
  record Review() implements Phase {}

  /** Forgotten, and among the relearning steps, at that one (from 0). */
  record Relearning(int step) implements Phase {
    public Relearning {
      check(step);
    }
  }

  private static void check(int step) {
    if (step < 0 || step > Steps.MOST)
      throw new IllegalArgumentException("A step is 0 to %d, not %d".formatted(Steps.MOST, step));
  }
}
