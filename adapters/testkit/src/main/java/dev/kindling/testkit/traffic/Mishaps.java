package dev.kindling.testkit.traffic;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;

/** What goes wrong: with the next calls, or with a share of all. Safe for many threads. */
public final class Mishaps<F> {
  private final Queue<F> next = new ArrayDeque<>();
  private final List<Rule<F>> rules = new ArrayList<>();

  private record Rule<F>(double share, Random chance, List<F> kinds) {}

  /** One fault each, in order. */
  public synchronized void next(List<F> faults) {
    next.addAll(faults);
  }

  /**
   * From now on that share of the calls that rules are for meets one of these; the same seed makes
   * the same calls of a row fail.
   */
  public synchronized void some(double share, long seed, List<F> kinds) {
    rules.add(new Rule<>(share, new Random(seed), List.copyOf(kinds)));
  }

  /** The fault that was told for the next call, if any. */
  public synchronized Optional<F> told() {
    return Optional.ofNullable(next.poll());
  }

  /** The fault that chance has for this call, if any. */
  public synchronized Optional<F> chance() {
    return rules.stream()
        .filter(rule -> rule.chance().nextDouble() < rule.share())
        .map(rule -> rule.kinds().get(rule.chance().nextInt(rule.kinds().size())))
        .findFirst();
  }
}
