package dev.kindling.delivery;

/** Who goes first when there is more to send than the platform takes. */
public enum Priority {
  ANSWER,
  LESSON,
  NUDGE,
  CAMPAIGN
}
