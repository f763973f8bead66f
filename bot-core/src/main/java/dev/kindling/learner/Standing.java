package dev.kindling.learner;

/** Where a person stands; decides what they may be sent (see delivery.WhoMay). */
public enum Standing {
  /** On a roster or just arrived; took no lesson yet. */
  KNOWN,
  /** Took a first lesson. */
  LEARNING,
  /** Said pause, or is on leave. */
  PAUSED,
  /** Left planned messages untouched for long; the coach fell silent by itself. */
  QUIET,
  /** Said leave. An import never brings them back; only they do. */
  LEFT,
  /** The organisation says that they are no longer there. */
  GONE
}
