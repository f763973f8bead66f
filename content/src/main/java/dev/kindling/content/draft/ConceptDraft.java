package dev.kindling.content.draft;

import dev.kindling.content.source.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the glossary.
 *
 * @param not what it is easily taken for and isn't, or null
 * @param confusable the ids of entries that people take for this one
 */
public record ConceptDraft(
    Text id, Text name, Text meaning, List<Text> also, @Nullable Text not, List<Text> confusable) {
  public ConceptDraft {
    also = List.copyOf(also);
    confusable = List.copyOf(confusable);
  }
}
