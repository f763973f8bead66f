package dev.kindling.message;

import java.util.regex.Pattern;

/**
 * What a pressed button sends back: an id, no answer and no content, at most 120 characters. It is
 * {@code q<number>-<option>} for an option of a question, else the name of an intent, with one
 * argument after a colon where it needs one.
 */
public record ButtonId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,120}");

  public ButtonId {
    if (!FORM.matcher(value).matches())
      throw new IllegalArgumentException("No button has the id '" + value + "'");
  }

  /** True for a text that could be a button's id; what comes from outside is asked this first. */
  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  @Override
  public String toString() {
    return value;
  }
}
