package dev.kindling.experience;

/** What somebody did. The names are kept. */
public enum Verb {
  /** Did a lesson to its end. */
  COMPLETED,
  /** Answered an item. */
  ANSWERED,
  /** Came to know a unit firmly. */
  MASTERED
}
