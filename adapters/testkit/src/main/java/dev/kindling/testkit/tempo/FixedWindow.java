package dev.kindling.testkit.tempo;

/** At most so many messages in each stretch of the platform's own clock. */
final class FixedWindow implements Limit {
  private static final double ROUNDING = 1e-9;

  private final Course course;
  private final double seconds;
  private final double offset;
  private long window = -1;
  private long taken;
  private double blocked;

  /** The first window began so many seconds before the start. */
  FixedWindow(Course course, double seconds, double offset) {
    this.course = course;
    this.seconds = seconds;
    this.offset = offset;
  }

  @Override
  public double take(double now) {
    turn((long) Math.floor((now + offset) / seconds + ROUNDING));
    if (now < blocked) return blocked - now;
    if (taken >= Math.round(course.at(now) * seconds))
      return Math.max(ROUNDING, (window + 1) * seconds - offset - now);
    taken++;
    return 0;
  }

  @Override
  public void block(double until) {
    blocked = Math.max(blocked, until);
  }

  private void turn(long current) {
    if (current == window) return;
    window = current;
    taken = 0;
  }
}
