package dev.kindling.server.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the name that somebody probably meant. */
public final class Nearest {
  /** How many slips of the finger a whole word in common outweighs. */
  private static final int WORD = 4;

  private Nearest() {}

  /** The one of these that is fewest slips of the finger and most whole words like it. */
  public static String to(String typed, Collection<String> names) {
    return names.stream()
        .min(Comparator.comparingInt(name -> distance(typed, name) - WORD * shared(typed, name)))
        .orElseThrow(() -> new IllegalArgumentException("There are no names to choose from"));
  }

  private static int shared(String typed, String name) {
    Set<String> words = new HashSet<>(words(typed));
    words.retainAll(words(name));
    return words.size();
  }

  private static List<String> words(String name) {
    return List.of(name.split("[_-]"));
  }

  /** Letters left out, put in, mistaken or swapped with their neighbour, each counts one. */
  static int distance(String from, String to) {
    int[][] steps = new int[from.length() + 1][to.length() + 1];
    for (int row = 0; row <= from.length(); row++) steps[row][0] = row;
    for (int column = 0; column <= to.length(); column++) steps[0][column] = column;
    for (int row = 1; row <= from.length(); row++)
      for (int column = 1; column <= to.length(); column++)
        steps[row][column] = step(from, to, steps, row, column);
    return steps[from.length()][to.length()];
  }

  private static int step(String from, String to, int[][] steps, int row, int column) {
    int mistaken = from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1;
    int one = Math.min(steps[row - 1][column], steps[row][column - 1]) + 1;
    int best = Math.min(one, steps[row - 1][column - 1] + mistaken);
    boolean swapped =
        row > 1
            && column > 1
            && from.charAt(row - 1) == to.charAt(column - 2)
            && from.charAt(row - 2) == to.charAt(column - 1);
    return swapped ? Math.min(best, steps[row - 2][column - 2] + 1) : best;
  }
}
