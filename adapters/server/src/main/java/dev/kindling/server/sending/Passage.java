package dev.kindling.server.sending;

/** One send through a gate. Times are nanoseconds of a clock that never goes back. */
final class Passage {
  private static final long OPEN = -1;

  private final long began;
  private long took = OPEN;

  Passage(long began) {
    this.began = began;
  }

  /** The platform has answered, or nothing was written; returns how long that took. */
  long over(long now) {
    took = now - began;
    return took;
  }

  /**
   * The latest time at which the platform may have counted it: what takes longer than usual may
   * spend the difference on its way there.
   */
  long counted(long now, long usual) {
    long soFar = took == OPEN ? now - began : took;
    return began + Math.max(0, soFar - usual);
  }
}
