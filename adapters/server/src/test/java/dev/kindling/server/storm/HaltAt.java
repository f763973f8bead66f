package dev.kindling.server.storm;

import dev.kindling.server.sending.Waypoint;
import dev.kindling.server.sending.Waypoints;
import java.util.concurrent.atomic.AtomicInteger;

/** Ends the process as a power cut does, at the n-th passing of a point; nobody is told. */
final class HaltAt implements Waypoints {
  /** What the process ends with then. */
  static final int CODE = 86;

  private final Waypoint point;
  private final AtomicInteger left;

  private HaltAt(Waypoint point, int passing) {
    this.point = point;
    this.left = new AtomicInteger(passing);
  }

  /** From a text like {@code CLAIMED:3}. */
  static HaltAt parse(String text) {
    String[] parts = text.split(":", 2);
    return new HaltAt(Waypoint.valueOf(parts[0]), Integer.parseInt(parts[1]));
  }

  @Override
  public void pass(Waypoint passed) {
    if (passed == point && left.decrementAndGet() == 0) Runtime.getRuntime().halt(CODE);
  }
}
