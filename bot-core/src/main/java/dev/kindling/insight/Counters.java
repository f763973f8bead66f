package dev.kindling.insight;

import java.util.Map;
import java.util.TreeMap;

/** What a commit adds to the counts of its day: names and how much. Holds no ids of people. */
public record Counters(Map<String, Integer> added) {
  public Counters {
    added = Map.copyOf(added);
  }

  public static Counters none() {
    return new Counters(Map.of());
  }

  public Counters plus(String name) {
    Map<String, Integer> more = new TreeMap<>(added);
    more.merge(name, 1, Integer::sum);
    return new Counters(more);
  }
}
