package dev.kindling.learner;

/** The first five minutes, in order. */
public enum Introduction {
  NEW,
  WELCOMED,
  REMINDED,
  GOAL_ASKED,
  TIME_ASKED,
  DONE
}
