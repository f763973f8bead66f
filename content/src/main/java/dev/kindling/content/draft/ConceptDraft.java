package dev.kindling.content.draft;

import dev.kindling.content.source.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the glossary.
 *
 * @param not what it is easily taken for and isn't, or null
 */
public record ConceptDraft(Text id, Text name, Text meaning, List<Text> also, @Nullable Text not) {
  public ConceptDraft {
    also = List.copyOf(also);
  }
}
