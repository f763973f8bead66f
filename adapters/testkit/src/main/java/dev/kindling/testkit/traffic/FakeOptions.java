package dev.kindling.testkit.traffic;

import java.time.Duration;
import java.time.InstantSource;

/**
 * How a fake platform runs.
 *
 * @param clock what its messages are dated by
 * @param port on loopback; 0 for any that is free
 * @param keepsBodies false for long runs: what was said is checked and forgotten
 * @param distance how long each answer is under way; Teams' to posts only
 */
public record FakeOptions(
    InstantSource clock, int port, Speed speed, boolean keepsBodies, Duration distance) {
  /** Any free port, as fast as the real one, everything kept. */
  public static FakeOptions of(InstantSource clock) {
    return new FakeOptions(clock, 0, Speed.REAL, true, Duration.ZERO);
  }

  public FakeOptions onPort(int other) {
    return new FakeOptions(clock, other, speed, keepsBodies, distance);
  }

  /** Limits let so many times more through, and end so many times earlier. */
  public FakeOptions atSpeed(double factor) {
    return new FakeOptions(clock, port, new Speed(factor), keepsBodies, distance);
  }

  public FakeOptions withoutBodies() {
    return new FakeOptions(clock, port, speed, false, distance);
  }

  /** As far away as the real one: each answer takes that long at any speed. */
  public FakeOptions at(Duration distance) {
    return new FakeOptions(clock, port, speed, keepsBodies, distance);
  }
}
