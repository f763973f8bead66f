package dev.kindling.server.life;

/**
 * Kindling can't start; the message is for whoever started it: what is wrong, and how to mend it.
 */
public final class CannotStart extends RuntimeException {
  private static final long serialVersionUID = 1;

  public CannotStart(String sentence) {
    super(sentence);
  }

  public CannotStart(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
