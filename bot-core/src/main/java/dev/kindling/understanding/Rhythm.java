package dev.kindling.understanding;

/** How often a learner wants a session: on every working day, on three of them, or on one. */
public enum Rhythm {
  DAILY,
  THREE_DAYS,
  WEEKLY
}
