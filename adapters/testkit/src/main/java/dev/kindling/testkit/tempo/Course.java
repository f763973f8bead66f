package dev.kindling.testkit.tempo;

/**
 * A limit over time: one rate, then from a moment on another.
 *
 * @param before messages a second until then
 * @param after messages a second from then on
 * @param turn when it changes, in seconds since the start
 */
public record Course(double before, double after, double turn) {
  /** Messages a second at that time. */
  double at(double seconds) {
    return seconds < turn ? before : after;
  }

  /** How many messages it lets through between two times. */
  public double between(double from, double to) {
    double early = Math.max(0, Math.min(to, turn) - from);
    return early * before + (to - from - early) * after;
  }

  /** When it has let so many through since that time. */
  public double when(double from, double messages) {
    double early = Math.max(0, turn - from) * before;
    return messages <= early
        ? from + messages / before
        : Math.max(from, turn) + (messages - early) / after;
  }
}
