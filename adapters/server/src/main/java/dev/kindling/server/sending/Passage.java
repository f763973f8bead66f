package dev.kindling.server.sending;

/** One send through a gate. Times are nanoseconds of a clock that never goes back. */
final class Passage {
  private static final long OPEN = -1;

  private final long began;
  private volatile long took = OPEN;

  Passage(long began) {
    this.began = began;
  }

  void over(long now) {
    took = now - began;
  }

  boolean isOver() {
    return took != OPEN;
  }

  /** From the gate to the answer; so far, while there is none. */
  long took(long now) {
    return isOver() ? took : now - began;
  }

  /**
   * The latest time at which the platform may have counted it: what took longer than usual may have
   * spent the difference on its way there.
   */
  long counted(long now, long usual, long mostLate) {
    return began + Math.clamp(took(now) - usual, 0, mostLate);
  }
}
