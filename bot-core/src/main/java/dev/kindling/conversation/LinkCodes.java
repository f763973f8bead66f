package dev.kindling.conversation;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes that link two accounts: eight characters of which none looks like another, and no
 * vowels, so that no word is ever taken for one. Read without regard to capitals and dashes.
 */
final class LinkCodes {
  private static final String LETTERS = "CDFGHJKMNPQRTVWXY";
  private static final String ALL = LETTERS + "34679";
  private static final int LENGTH = 8;
  private static final int HALF = LENGTH / 2;

  /** A text that ends with a code, or is one. */
  private static final Pattern CODE =
      Pattern.compile(
          "(?:.{0,60}[\\s:])?([%s][%s]{3})[-\u2010-\u2015 ]?([%s]{4})\\W{0,3}"
              .formatted(LETTERS, ALL, ALL),
          Pattern.CASE_INSENSITIVE);

  /** What somebody types who reads a code wrong: its form in capitals, with any characters. */
  private static final Pattern LIKE =
      Pattern.compile("(?:\\S+\\s+){0,2}(?=[0-9-]*[A-Z])([A-Z0-9]{4})-([A-Z0-9]{4})");

  private LinkCodes() {}

  /** A fresh one; it begins with a letter, so that no number is taken for one. */
  static String draw(RandomGenerator random) {
    StringBuilder code = new StringBuilder();
    code.append(one(LETTERS, random));
    while (code.length() < LENGTH) code.append(one(ALL, random));
    return code.toString();
  }

  private static char one(String of, RandomGenerator random) {
    return of.charAt(random.nextInt(of.length()));
  }

  /** As it is shown: {@code CDFG-HJKM}. */
  static String shown(String code) {
    return code.substring(0, HALF) + "-" + code.substring(HALF);
  }

  /** The code that a text ends with, or what was meant as one. */
  static Optional<String> in(String text) {
    String bare = text.strip();
    return found(CODE.matcher(bare)).or(() -> found(LIKE.matcher(bare)));
  }

  private static Optional<String> found(Matcher matcher) {
    if (!matcher.matches()) return Optional.empty();
    return Optional.of((matcher.group(1) + matcher.group(2)).toUpperCase(Locale.ROOT));
  }
}
