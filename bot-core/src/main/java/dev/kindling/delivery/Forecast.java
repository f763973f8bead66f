package dev.kindling.delivery;

import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What sending to many people comes to at best, as far as the platforms' limits are known. Pure.
 *
 * @param people how many in each workspace; on a platform without a pace nobody is written to
 * @param unopened how many of them have no conversation yet: opening it is a call before the
 *     message
 * @param paces of the platforms that are switched on
 */
public record Forecast(
    Map<Workspace, Integer> people, Map<Workspace, Integer> unopened, Map<Platform, Pace> paces) {
  public Forecast {
    people = Map.copyOf(people);
    unopened = Map.copyOf(unopened);
    paces = Map.copyOf(paces);
  }

  /** The least time until everybody has it. */
  public Duration atBest() {
    return slowest().map(this::atBest).orElse(Duration.ZERO);
  }

  /** How many can be written to at all. */
  public int reachable() {
    return open().mapToInt(this::count).sum();
  }

  /**
   * How many have it that long after the first, at best: whoever can be written to at once first.
   */
  public int reached(Duration time) {
    return open().mapToInt(at -> reached(at, time)).sum();
  }

  /** Where the last of them are; empty if nobody can be written to. */
  public Optional<Workspace> slowest() {
    return open().max(Comparator.comparing(this::atBest));
  }

  /** How many messages a minute that platform takes in one workspace; 0 if it is switched off. */
  public long perMinute(Platform platform) {
    Pace pace = paces.get(platform);
    return pace == null ? 0 : Math.round(pace.perSecond() * 60);
  }

  private Stream<Workspace> open() {
    return people.keySet().stream().filter(at -> paces.containsKey(at.platform()));
  }

  private int count(Workspace at) {
    return people.getOrDefault(at, 0);
  }

  /** Those among the people: both are read one after the other, while people come and go. */
  private int unopened(Workspace at) {
    return Math.min(count(at), unopened.getOrDefault(at, 0));
  }

  private Duration atBest(Workspace at) {
    return Estimate.atBest(Map.of(at, count(at) + unopened(at)), paces);
  }

  private int reached(Workspace at, Duration time) {
    Pace pace = paces.get(at.platform());
    if (pace == null) return 0;
    double calls = pace.burst() + pace.perSecond() * time.toMillis() / 1000;
    int atOnce = count(at) - unopened(at);
    double opened = Math.max(0, calls - atOnce) / 2;
    return (int) (Math.min(atOnce, calls) + Math.min(unopened(at), opened));
  }
}
