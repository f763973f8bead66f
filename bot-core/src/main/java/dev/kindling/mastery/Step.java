package dev.kindling.mastery;

/** Mastery in one word, in rising order. */
public enum Step {
  /** Nothing of it was answered yet. */
  NEW,
  /** Something of it was. */
  GROWING,
  /** Nearly all of it would be remembered, weeks from now too. */
  FIRM
}
