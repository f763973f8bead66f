package dev.kindling.conversation;

/**
 * What somebody looks for on their own page.
 *
 * @param words what they typed, at most {@value #MOST} characters of it; empty to browse
 * @param page which page of what was found, from 0 on
 */
public record Seeking(String words, int page) {
  public static final int MOST = 100;

  public Seeking {
    words = words.strip();
    if (words.length() > MOST) words = words.substring(0, MOST);
    if (page < 0) throw new IllegalArgumentException("Pages begin with 0, got " + page);
  }

  /** Nothing in particular. */
  public static Seeking nothing() {
    return new Seeking("", 0);
  }

  /** Redacted: what people type goes into no log. */
  @Override
  public String toString() {
    return "Seeking[page " + page + "]";
  }
}
