package dev.kindling.message;

/**
 * A button.
 *
 * @param label at most {@value Option#LABEL} characters
 * @param main true for the one that most people will want
 */
public record Button(String label, ButtonId id, boolean main) {
  public Button {
    if (label.isBlank() || label.length() > Option.LABEL)
      throw new IllegalArgumentException("A label has 1 to 20 characters: '" + label + "'");
  }
}
