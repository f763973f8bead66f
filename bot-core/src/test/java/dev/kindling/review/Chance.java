package dev.kindling.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Seeded chance for property tests: any weights, answers and waits that may be. */
record Chance(Random random) {
  static final LocalDate START = LocalDate.of(2026, 3, 2);

  private static final List<Steps> STEPS =
      List.of(
          Steps.none(),
          new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)), List.of()),
          new Steps(List.of(), List.of(Duration.ofMinutes(10))),
          new Steps(
              List.of(Duration.ofMinutes(5)),
              List.of(Duration.ofMinutes(1), Duration.ofMinutes(10), Duration.ofHours(6))));

  static Chance of(long seed) {
    return new Chance(new Random(seed));
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  Rating rating() {
    return one(List.of(Rating.values()));
  }

  double between(double least, double most) {
    return least + random.nextDouble() * (most - least);
  }

  /** Half of the time the published weights, otherwise any within the bounds. */
  Weights weights() {
    if (random.nextBoolean()) return Weights.published();
    return new Weights(IntStream.range(0, 21).mapToObj(this::weight).toList());
  }

  /** Often a bound itself. */
  private Double weight(int index) {
    return switch (random.nextInt(4)) {
      case 0 -> Weights.least(index);
      case 1 -> Weights.most(index);
      default -> between(Weights.least(index), Weights.most(index));
    };
  }

  Parameters parameters() {
    return Parameters.standard()
        .with(weights())
        .withDesiredRetention(between(0.5, 0.99))
        .with(one(List.of(SameDay.values())));
  }

  Parameters parametersWithSteps() {
    return parameters().with(one(STEPS));
  }

  /** Stability over its whole range, the small as often as the large. */
  double stability() {
    double exponent = between(Math.log(Stability.LEAST), Math.log(Stability.MOST));
    return Math.clamp(Math.exp(exponent), Stability.LEAST, Stability.MOST);
  }

  Memory memory() {
    Instant last = Dates.instant(START).plusSeconds(random.nextInt(100_000_000));
    return new Memory(stability(), between(1, 10), last, new Phase.Review());
  }

  /** Until the next answer: the same day, early, late, after a year, or when due. */
  Instant after(Scheduled before) {
    Instant last = before.memory().lastReview();
    return switch (random.nextInt(5)) {
      case 0 -> last.plusSeconds(random.nextInt(3600));
      case 1 -> last.plus(Duration.ofDays(random.nextInt(10)));
      case 2 -> last.plus(Duration.ofDays(random.nextInt(400)));
      default -> before.due();
    };
  }
}
