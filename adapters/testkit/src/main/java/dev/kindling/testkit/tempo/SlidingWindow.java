package dev.kindling.testkit.tempo;

import java.util.ArrayDeque;
import java.util.Iterator;

/** At most so many messages in any stretch of a given length. */
final class SlidingWindow implements Limit {
  private final Course course;
  private final double seconds;
  private final ArrayDeque<Double> taken = new ArrayDeque<>();
  private double blocked;

  SlidingWindow(Course course, double seconds) {
    this.course = course;
    this.seconds = seconds;
  }

  @Override
  public double take(double now) {
    while (!taken.isEmpty() && taken.peekFirst() <= now - seconds) taken.removeFirst();
    if (now < blocked) return blocked - now;
    long most = Math.max(1, Math.round(course.at(now) * seconds));
    if (taken.size() >= most) return leaves(taken.size() - most) + seconds - now;
    taken.addLast(now);
    return 0;
  }

  @Override
  public void block(double until) {
    blocked = Math.max(blocked, until);
  }

  private double leaves(long index) {
    Iterator<Double> times = taken.iterator();
    for (long i = 0; i < index; i++) times.next();
    return times.next();
  }
}
