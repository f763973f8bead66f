package dev.kindling.review;

/** How the interval after an answer is made from its stability. */
public enum Spacing {
  /** From that stability alone, so that the due date follows from the memory. Ours. */
  PLAIN,
  /**
   * A better rating also gets an interval at least a day longer than the next worse one would have
   * got (ts-fsrs with short-term memory off).
   */
  RISING
}
