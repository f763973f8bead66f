package dev.kindling.message;

/**
 * One option of a question.
 *
 * @param letter A, B, C …: typing it answers
 * @param text the option in full, small Markdown
 * @param label what its button says, at most {@value #LABEL} characters; may be blank, then the
 *     button carries the letter alone
 * @param button what pressing it sends back
 */
public record Option(String letter, String text, String label, ButtonId button) {
  /** The longest label: more is cut on phones. */
  public static final int LABEL = 20;

  public Option {
    if (label.length() > LABEL)
      throw new IllegalArgumentException("A label has at most 20 characters: '" + label + "'");
  }
}
