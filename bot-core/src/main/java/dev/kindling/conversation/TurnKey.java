package dev.kindling.conversation;

/**
 * What makes a turn the same turn when a platform delivers it again: Slack's event or trigger id,
 * Teams' conversation and activity, the web page's own id. At most 200 characters.
 */
public record TurnKey(String value) {
  public TurnKey {
    if (value.isBlank() || value.length() > 200)
      throw new IllegalArgumentException("A turn's key has 1 to 200 characters");
  }

  @Override
  public String toString() {
    return value;
  }
}
