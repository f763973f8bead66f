package dev.kindling.content.check;

import java.util.Collection;
import java.util.Comparator;

/** Finds what somebody probably meant. */
final class Nearest {
  private static final int TYPO = 3;

  private Nearest() {}

  /** {@code , or did you mean 'it-help'?} without the mark; empty if nothing is near. */
  static String hint(String name, Collection<String> known) {
    return known.stream()
        .filter(other -> distance(name, other) <= TYPO)
        .min(Comparator.comparingInt((String other) -> distance(name, other)).thenComparing(o -> o))
        .map(other -> ", or write '" + other + "'")
        .orElse("");
  }

  /** How many letters must be added, dropped or changed. */
  static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) row[j] = j;
    for (int i = 1; i <= one.length(); i++) row = next(row, one.charAt(i - 1), i, other);
    return row[other.length()];
  }

  private static int[] next(int[] above, char letter, int i, String other) {
    int[] row = new int[above.length];
    row[0] = i;
    for (int j = 1; j < row.length; j++) {
      int changed = above[j - 1] + (letter == other.charAt(j - 1) ? 0 : 1);
      row[j] = Math.min(changed, 1 + Math.min(above[j], row[j - 1]));
    }
    return row;
  }
}
