package dev.kindling.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** The walk through the {@link Steps}, as py-fsrs walks it. */
final class Stepping {
  /** How long to wait, and the phase to be in meanwhile. */
  record Stepped(Phase phase, Duration delay) {}

  private final Steps steps;

  Stepping(Steps steps) {
    this.steps = steps;
  }

  /** The step after that rating; empty if days come next. */
  Optional<Stepped> after(Phase phase, Rating rating) {
    return switch (phase) {
      case Phase.Learning(int step) -> after(steps.learning(), step, rating, Phase.Learning::new);
      case Phase.Relearning(int step) -> relearning(step, rating);
      case Phase.Review() -> rating == Rating.AGAIN ? relearning(0, rating) : Optional.empty();
    };
  }

  private Optional<Stepped> relearning(int step, Rating rating) {
    return after(steps.relearning(), step, rating, Phase.Relearning::new);
  }

  /** Steps that were cut since don't hold anybody back: past the last one, days come next. */
  private static Optional<Stepped> after(
      List<Duration> waits, int step, Rating rating, IntFunction<Phase> phase) {
    return switch (rating) {
      case AGAIN -> at(0, waits, phase);
      case HARD -> at(step, waits, phase).map(same -> new Stepped(same.phase, hard(waits, step)));
      case GOOD -> at(step + 1, waits, phase);
      case EASY -> Optional.empty();
    };
  }

  private static Optional<Stepped> at(int step, List<Duration> waits, IntFunction<Phase> phase) {
    if (step >= waits.size()) return Optional.empty();
    return Optional.of(new Stepped(phase.apply(step), waits.get(step)));
  }

  /** At the first step: halfway to the second, or half as long again if it is the only one. */
  private static Duration hard(List<Duration> waits, int step) {
    if (step > 0) return waits.get(step);
    if (waits.size() == 1) return waits.getFirst().multipliedBy(3).dividedBy(2);
    return waits.get(0).plus(waits.get(1)).dividedBy(2);
  }
}
