package dev.kindling.curriculum;

import java.util.regex.Pattern;

/** The form that all ids of a pack share. */
final class Ids {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  private Ids() {}

  static void check(String kind, String value) {
    if (!isWellFormed(value))
      throw new IllegalArgumentException(
          "'%s' is no %s id: lower-case words joined by dots and dashes, at most 80 characters"
              .formatted(value, kind));
  }

  static boolean isWellFormed(String value) {
    return value.length() <= 80 && FORM.matcher(value).matches();
  }
}
