package dev.kindling.bench.turns;

import dev.kindling.bench.load.Load;
import dev.kindling.bench.load.Stretch;
import dev.kindling.bench.machine.Machine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** One of the two servers that are compared, and how it did so far. */
final class Contender {
  private final String name;
  private final Load load;
  private final List<ProcessHandle> processes;
  private final List<Figures> rounds = new ArrayList<>();

  /**
   * @param processes its own server, Redis, and this program
   */
  Contender(String name, Load load, List<ProcessHandle> processes) {
    this.name = name;
    this.load = load;
    this.processes = List.copyOf(processes);
  }

  /**
   * How it did.
   *
   * @param processor what each process used of a processor for one answer, in microseconds: it
   *     hardly depends on what else the machine does
   */
  record Figures(Stretch stretch, List<Double> processor) {
    double perSecond() {
      return stretch.perSecond();
    }
  }

  /** Measures nothing; returns how many answers were not 200. */
  long warmUp(Duration most, long turns) throws InterruptedException {
    return load.run(most, turns).failed();
  }

  Figures round(Duration time) throws InterruptedException {
    List<Long> before = used();
    Stretch stretch = load.run(time);
    List<Long> after = used();
    long answers = Math.max(1, stretch.answers());
    List<Double> each =
        IntStream.range(0, processes.size())
            .mapToObj(one -> 1e3 * (after.get(one) - before.get(one)) / answers)
            .toList();
    rounds.add(new Figures(stretch, each));
    return rounds.getLast();
  }

  private List<Long> used() {
    return processes.stream().map(Machine::processorMillis).toList();
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
    List<Double> processor = figures.processor();
    return ("%s %,6.0f/s, p50 %5.1f ms, p99 %5.1f ms; processor %,5.0f \u00b5s each"
            + ", Redis %,4.0f, load %,4.0f")
        .formatted(
            name,
            stretch.perSecond(),
            stretch.p50(),
            stretch.p99(),
            processor.get(0),
            processor.get(1),
            processor.get(2));
  }
}
