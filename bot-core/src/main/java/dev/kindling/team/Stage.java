package dev.kindling.team;

/** How far a team card is. */
public enum Stage {
  /** Asked for, and not a byte written. */
  PLANNED,
  /** Being posted by one server until a deadline. */
  POSTING,
  /** In its room as far as we know; its message may still be unknown. */
  OPEN,
  /** Its answers are counted and dropped; its message is to show the answer. */
  CLOSED,
  /** It shows the answer; what comes after it is being posted until a deadline. */
  TALKING,
  /** Nothing is left to do. */
  OVER
}
