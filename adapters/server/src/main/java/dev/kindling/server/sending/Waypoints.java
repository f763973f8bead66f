package dev.kindling.server.sending;

/** Told of each point that is passed. In a running product it does nothing. */
@FunctionalInterface
public interface Waypoints {
  Waypoints NONE = _ -> {};

  void pass(Waypoint point);
}
