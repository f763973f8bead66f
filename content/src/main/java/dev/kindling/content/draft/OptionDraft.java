package dev.kindling.content.draft;

import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import org.jspecify.annotations.Nullable;

/**
 * One option of an item.
 *
 * @param letter as a learner sees it, from A
 * @param label what its button says, or null if none was written
 */
public record OptionDraft(
    String letter, Prose text, @Nullable Text label, boolean right, Prose feedback) {
  public Spot spot() {
    return text.spot();
  }
}
