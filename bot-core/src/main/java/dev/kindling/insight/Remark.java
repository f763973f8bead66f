package dev.kindling.insight;

import java.time.LocalDate;

/**
 * Something that somebody wanted to be heard, kept without who they are.
 *
 * @param about what it is about: a lesson's id; may be empty
 * @param choice the key of what they chose, such as {@code too-long}; may be empty
 * @param words their own words, at most {@value #MOST} characters; may be empty
 * @param on the day, in their own zone: no time, which could tell who it was
 */
public record Remark(Kind kind, String about, String choice, String words, LocalDate on) {
  public static final int MOST = 1_000;

  public Remark {
    words = words.strip();
    if (words.length() > MOST) words = words.substring(0, MOST);
  }

  /** What it is. */
  public enum Kind {
    /** On a lesson. */
    FEEDBACK,
    /** What is in the way. */
    BARRIER
  }

  /** Redacted: what people write goes into no log. */
  @Override
  public String toString() {
    return "Remark[" + kind + ", " + about + ", " + choice + ", " + on + "]";
  }
}
