package dev.kindling.testkit.tempo;

import java.util.random.RandomGenerator;

/** How a platform counts. */
public enum Shape {
  /** Tokens that can't be saved up: one message at a time. */
  BUCKET_OF_1,
  BUCKET_OF_10,

  /** Tokens for ten seconds can be saved up. */
  BUCKET_OF_10_SECONDS,
  SLIDING_SECOND,
  SLIDING_MINUTE,

  /** A minute of the platform's clock; where in it the sending begins is chance. */
  FIXED_MINUTE;

  private static final double MINUTE = 60;

  Limit limit(Course course, RandomGenerator chance) {
    return switch (this) {
      case BUCKET_OF_1 -> new TokenBucket(course, rate -> 1);
      case BUCKET_OF_10 -> new TokenBucket(course, rate -> 10);
      case BUCKET_OF_10_SECONDS -> new TokenBucket(course, rate -> 10 * rate);
      case SLIDING_SECOND -> new SlidingWindow(course, 1);
      case SLIDING_MINUTE -> new SlidingWindow(course, MINUTE);
      case FIXED_MINUTE -> new FixedWindow(course, MINUTE, MINUTE * chance.nextDouble());
    };
  }
}
