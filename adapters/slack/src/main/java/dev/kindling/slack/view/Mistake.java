package dev.kindling.slack.view;

/** Why what stands in a field can't be taken. */
public sealed interface Mistake {
  /** Nothing stands in it, and something must. */
  record Missing() implements Mistake {}

  /** Longer than was asked for. */
  record TooLong(int most) implements Mistake {}

  /** Not one of what there was to choose from. */
  record Unknown() implements Mistake {}
}
