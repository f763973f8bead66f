package dev.kindling.testkit.tempo;

/** For how long a platform that refuses asks to wait (Retry-After). */
public enum Asks {
  /** Until one message fits, in whole seconds, rounded up: what Slack documents. */
  WHOLE_SECONDS,

  /** Until one message fits, to the instant. */
  EXACTLY,
  ONE_SECOND,
  FIVE_SECONDS,
  THIRTY_SECONDS,

  /** Thirty seconds in which nothing is saved up either. */
  THIRTY_SECONDS_AS_PENALTY;

  double wait(double untilOneFits) {
    return switch (this) {
      case WHOLE_SECONDS -> Math.ceil(untilOneFits);
      case EXACTLY -> untilOneFits;
      case ONE_SECOND -> 1;
      case FIVE_SECONDS -> 5;
      case THIRTY_SECONDS, THIRTY_SECONDS_AS_PENALTY -> 30;
    };
  }

  boolean punishes() {
    return this == THIRTY_SECONDS_AS_PENALTY;
  }
}
