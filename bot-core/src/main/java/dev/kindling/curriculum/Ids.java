package dev.kindling.curriculum;

/**
 * The form that all ids of a pack share. Checked by hand: a record holds hundreds of ids, and all
 * are checked at every turn.
 */
final class Ids {
  private Ids() {}

  static void check(String kind, String value) {
    if (!isWellFormed(value))
      throw new IllegalArgumentException(
          "'%s' is no %s id: lower-case words joined by dots and dashes, at most 80 characters"
              .formatted(value, kind));
  }

  static boolean isWellFormed(String value) {
    if (value.length() > 80 || value.isEmpty() || isJoint(value.charAt(value.length() - 1)))
      return false;
    boolean mayJoin = false;
    for (int i = 0; i < value.length(); i++) {
      boolean joint = isJoint(value.charAt(i));
      if (joint ? !mayJoin : !isLetter(value.charAt(i))) return false;
      mayJoin = !joint;
    }
    return true;
  }

  private static boolean isJoint(char c) {
    return c == '.' || c == '-';
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
  }
}
