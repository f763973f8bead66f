package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * One option of an item.
 *
 * @param letter as a learner sees it, from A
 * @param mark what stands between its brackets: {@code x}, nothing, or its place in an order
 * @param label what its button says, or null if none was written
 * @param next the name of the step it leads to, or null if none was written
 * @param says what it says of a statement, or null if it says neither true nor false
 */
public record OptionDraft(
    String letter,
    String mark,
    Prose text,
    @Nullable Text label,
    @Nullable Text next,
    @Nullable Boolean says,
    Prose feedback) {
  public Spot spot() {
    return text.spot();
  }

  public boolean right() {
    return mark.equalsIgnoreCase("x");
  }
}
