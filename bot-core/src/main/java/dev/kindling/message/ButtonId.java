package dev.kindling.message;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a pressed button sends back: an id, no answer and no content, at most 120 characters. It is
 * {@code q<number>-<what>} for what belongs to a question (an option's index, mostly), else the
 * name of an intent, with one argument after a colon where it needs one.
 */
public record ButtonId(String value) {
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._:-]{1,120}");
  private static final Pattern OF_QUESTION = Pattern.compile("q(\\d{1,9})-");

  public ButtonId {
    if (!FORM.matcher(value).matches())
      throw new IllegalArgumentException("No button has the id '" + value + "'");
  }

  /** True for a text that could be a button's id; what comes from outside is asked this first. */
  public static boolean isWellFormed(String value) {
    return FORM.matcher(value).matches();
  }

  /** True if it answers a question that has a number. */
  public boolean isOfQuestion() {
    return OF_QUESTION.matcher(value).lookingAt();
  }

  /** The number of the question that it answers; 0 if it answers none. */
  public int question() {
    Matcher start = OF_QUESTION.matcher(value);
    return start.lookingAt() ? Integer.parseInt(start.group(1)) : 0;
  }

  @Override
  public String toString() {
    return value;
  }
}
