package dev.kindling.curriculum;

/** The form that all ids of a pack share. */
final class Ids {
  private Ids() {}

  static void check(String kind, String value) {
    if (!isWellFormed(value))
      throw new IllegalArgumentException(
          "'%s' is no %s id: lower-case words joined by dots and dashes, at most 80 characters"
              .formatted(value, kind));
  }

  /** By hand: every record that is read has dozens of them, and a pattern costs ten times more. */
  static boolean isWellFormed(String value) {
    boolean word = false;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      boolean joint = c == '.' || c == '-';
      if (joint ? !word : !isWordly(c)) return false;
      word = !joint;
    }
    return word && value.length() <= 80;
  }

  /**
   * The number that stands for an id where bytes count: 32 bits of FNV-1a folded to 24 (both by
   * Fowler, Noll and Vo). It follows from the id alone, so that it outlives every change of a pack;
   * two ids of one kind with the same number are refused when a pack is read.
   */
  static int number(String value) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < value.length(); i++) hash = (hash ^ value.charAt(i)) * 0x01000193;
    return (hash >>> 24 ^ hash) & 0xFF_FFFF;
  }

  private static boolean isWordly(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
