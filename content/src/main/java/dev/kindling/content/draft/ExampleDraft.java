package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;

/**
 * Something said of an item in somebody's own words.
 *
 * @param word what stands before the colon: {@code model}, {@code right}, {@code partly}, {@code
 *     other}
 */
public record ExampleDraft(String word, Prose text) {
  public static final String MODEL = "model";
  public static final String RIGHT = "right";
  public static final String PARTLY = "partly";
  public static final String OTHER = "other";

  public Spot spot() {
    return text.spot();
  }
}
