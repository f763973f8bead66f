package dev.kindling.bench.learning;

import java.util.TreeMap;

/** The seconds somebody spent, day by day. Days count from the start. */
final class Diary {
  private final TreeMap<Integer, Double> seconds = new TreeMap<>();

  void spend(int day, double more) {
    seconds.merge(day, more, Double::sum);
  }

  /** What was spent on that day; 0 if nothing. */
  double on(int day) {
    return seconds.getOrDefault(day, 0.0);
  }

  double minutes() {
    return seconds.values().stream().mapToDouble(each -> each).sum() / 60;
  }
}
