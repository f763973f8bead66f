package dev.kindling.language.text;

/** Lower case, and no apostrophes: people leave them out, and phones put in curly ones. */
final class Normal {
  private static final String APOSTROPHES = "'\u2019\u2018\u02BC\uFF07`\u00B4";
  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2212";

  private Normal() {}

  static String text(String typed) {
    StringBuilder normal = new StringBuilder(typed.length());
    typed.chars().filter(c -> APOSTROPHES.indexOf(c) < 0).forEach(c -> normal.append(letter(c)));
    return normal.toString();
  }

  private static char letter(int c) {
    if (DASHES.indexOf(c) >= 0) return '-';
    return Character.toLowerCase((char) c);
  }
}
