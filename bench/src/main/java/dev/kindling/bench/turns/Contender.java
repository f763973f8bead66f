package dev.kindling.bench.turns;

import dev.kindling.bench.load.Load;
import dev.kindling.bench.load.Stretch;
import dev.kindling.bench.machine.Machine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One of the two servers that are compared, and how it did so far. */
final class Contender {
  private final String name;
  private final Load load;
  private final ProcessHandle process;
  private final List<Figures> rounds = new ArrayList<>();

  Contender(String name, Load load, ProcessHandle process) {
    this.name = name;
    this.load = load;
    this.process = process;
  }

  /**
   * How it did.
   *
   * @param processor what the server's own process used of a processor for one answer, in
   *     microseconds: it hardly depends on what else the machine does
   */
  record Figures(Stretch stretch, double processor) {
    double perSecond() {
      return stretch.perSecond();
    }
  }

  /** Measures nothing; returns how many answers were not 200. */
  long warmUp(Duration most, long turns) throws InterruptedException {
    return load.run(most, turns).failed();
  }

  Figures round(Duration time) throws InterruptedException {
    long before = Machine.processorMillis(process);
    Stretch stretch = load.run(time);
    long used = Machine.processorMillis(process) - before;
    rounds.add(new Figures(stretch, 1e3 * used / Math.max(1, stretch.answers())));
    return rounds.getLast();
  }

  /** The round that is in the middle by speed. */
  Figures median() {
    return rounds.stream()
        .sorted(Comparator.comparingDouble(Figures::perSecond))
        .toList()
        .get(rounds.size() / 2);
  }

  String line(Figures figures) {
    Stretch stretch = figures.stretch();
    return "%s %,6.0f/s, p50 %5.1f ms, p99 %5.1f ms, processor %,5.0f \u00b5s each"
        .formatted(name, stretch.perSecond(), stretch.p50(), stretch.p99(), figures.processor());
  }
}
