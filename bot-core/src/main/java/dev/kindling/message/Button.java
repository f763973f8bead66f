package dev.kindling.message;

/**
 * A button.
 *
 * @param label at most {@value Option#LABEL} characters
 * @param main true for the one that most people will want
 * @param window true if it only opens a window for what can be typed as well. Platforms without
 *     windows leave it out, or show a box for it and send that in as a form of this id
 */
public record Button(String label, ButtonId id, boolean main, boolean window) {
  /** The name of such a box. */
  public static final String WORDS = "words";

  public Button {
    if (label.isBlank() || label.length() > Option.LABEL)
      throw new IllegalArgumentException("A label has 1 to 20 characters: '" + label + "'");
  }

  /** A button that is shown everywhere. */
  public Button(String label, ButtonId id, boolean main) {
    this(label, id, main, false);
  }
}
