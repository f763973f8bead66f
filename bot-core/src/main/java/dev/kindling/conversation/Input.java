package dev.kindling.conversation;

import dev.kindling.message.ButtonId;

/** What the person did. */
public sealed interface Input {
  /** Typed something; at most {@value #MOST} characters are kept, and only for this turn. */
  record Said(String text) implements Input {
    public static final int MOST = 2000;

    public Said {
      if (text.length() > MOST) text = text.substring(0, MOST);
    }

    /** Redacted: what people type goes into no log. */
    @Override
    public String toString() {
      return "Said[" + text.length() + " characters]";
    }
  }

  record Pressed(ButtonId button) implements Input {}

  /** Opened the coach for the first time, or installed it. */
  record Arrived() implements Input {}

  /** Removed the coach from their platform. */
  record Departed() implements Input {}
}
