package dev.kindling.quiz;

/** What an answer was worth. Not a mark: it decides the feedback and when the item comes back. */
public enum Grade {
  RIGHT,
  /** Some of it: the verdict without the reason, most of the steps, the gist. */
  PARTLY,
  NOT,
  DONT_KNOW
}
