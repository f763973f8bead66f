package dev.kindling.conversation;

import dev.kindling.message.ButtonId;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

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

  /**
   * Filled in a form.
   *
   * @param form the form's id
   * @param values by the names of its fields; what was left empty is missing or blank. At most
   *     {@value Said#MOST} characters of each are kept, and only for this turn
   */
  record Submitted(ButtonId form, Map<String, String> values) implements Input {
    public Submitted {
      Map<String, String> kept = new TreeMap<>();
      values.forEach((name, value) -> kept.put(name, kept(value)));
      values = Collections.unmodifiableMap(kept);
    }

    private static String kept(String value) {
      return value.length() > Said.MOST ? value.substring(0, Said.MOST) : value;
    }

    /** What was filled in there, without white space around it; empty if nothing was. */
    public String value(String field) {
      return values.getOrDefault(field, "").strip();
    }

    /** Redacted: what people write goes into no log. */
    @Override
    public String toString() {
      return "Submitted[" + form + "]";
    }
  }

  /** Opened the coach for the first time, or installed it. */
  record Arrived() implements Input {}

  /** Removed the coach from their platform. */
  record Departed() implements Input {}
}
