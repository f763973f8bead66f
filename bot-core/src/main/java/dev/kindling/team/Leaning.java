package dev.kindling.team;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which way the answers of a room went, in words that give nobody away. Never how many chose what:
 * "most" holds for all as well, and a single one who chose otherwise stays unseen.
 *
 * @param options those it speaks of, by their indices
 */
record Leaning(Kind kind, List<Integer> options) {
  enum Kind {
    /** Nobody answered. */
    NOBODY,
    /** Too few to say anything. */
    FEW,
    /** More than half chose the same. */
    MOST,
    /** Two have nearly all between them. */
    TWO,
    /** All over the place. */
    MANY
  }

  /** What so many answers to each option come to. */
  static Leaning of(List<Integer> counts) {
    int total = counts.stream().mapToInt(Integer::intValue).sum();
    if (total == 0) return new Leaning(Kind.NOBODY, List.of());
    if (total < TeamCard.FEWEST) return new Leaning(Kind.FEW, List.of());
    List<Integer> order =
        IntStream.range(0, counts.size())
            .boxed()
            .sorted(Comparator.comparingInt((Integer option) -> -counts.get(option)))
            .toList();
    int first = counts.get(order.get(0));
    int second = counts.get(order.get(1));
    if (first * 2 > total) return new Leaning(Kind.MOST, order.subList(0, 1));
    if ((first + second) * 4 >= total * 3)
      return new Leaning(Kind.TWO, order.subList(0, 2).stream().sorted().toList());
    return new Leaning(Kind.MANY, List.of());
  }
}
