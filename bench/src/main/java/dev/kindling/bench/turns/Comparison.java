package dev.kindling.bench.turns;

import dev.kindling.bench.turns.Contender.Figures;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Two servers under the same load, in turns, so that a slow moment of the machine hits both. */
final class Comparison {
  private final Contender full;
  private final Contender base;
  private final List<Double> ratios = new ArrayList<>();
  private long failed;

  Comparison(Contender full, Contender base) {
    this.full = full;
    this.base = base;
  }

  /** The just-in-time compilers work on these turns, not on the measured ones. */
  void warmUp(Duration most, long turns) throws InterruptedException {
    failed += base.warmUp(most.dividedBy(4), turns) + full.warmUp(most, turns);
  }

  /** Prints each round and the medians; returns 1 if an answer was not 200, else 0. */
  int run(Duration time, int rounds) throws InterruptedException {
    for (int round = 1; round <= rounds; round++) round("round " + round, time);
    print(
        "median", full.median(), base.median(), ratios.stream().sorted().toList().get(rounds / 2));
    if (failed > 0) System.out.printf("%,d answers were not 200%n", failed);
    return failed > 0 ? 1 : 0;
  }

  private void round(String name, Duration time) throws InterruptedException {
    Figures turns = full.round(time);
    Figures baseline = base.round(time.dividedBy(2));
    failed += turns.stretch().failed() + baseline.stretch().failed();
    ratios.add(turns.perSecond() / baseline.perSecond());
    print(name, turns, baseline, ratios.getLast());
  }

  private void print(String name, Figures turns, Figures baseline, double ratio) {
    System.out.printf("%-8s %s%n", name, full.line(turns));
    System.out.printf("%-8s %s; ratio %.2f%n", "", base.line(baseline), ratio);
  }
}
