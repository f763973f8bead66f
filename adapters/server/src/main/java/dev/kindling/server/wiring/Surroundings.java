package dev.kindling.server.wiring;

import dev.kindling.server.sending.Waypoints;
import java.io.PrintWriter;
import java.time.InstantSource;

/**
 * What Kindling finds around it.
 *
 * @param clock real time; the one place where it comes in
 * @param path where programs are, as the variable PATH has it
 * @param terminal what the people who run this server look at
 * @param waypoints told of each point at which a process may die; for tests
 * @param speed how much faster than the real ones the platforms around are; 1 but in trials
 */
public record Surroundings(
    InstantSource clock, String path, PrintWriter terminal, Waypoints waypoints, double speed) {
  /** The real world. */
  public Surroundings(InstantSource clock, String path, PrintWriter terminal) {
    this(clock, path, terminal, Waypoints.NONE, 1);
  }
}
