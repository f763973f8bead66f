package dev.kindling.curriculum;

import java.util.List;
import java.util.Set;

/**
 * An idea with its plain-English meaning.
 *
 * @param also other words that people use for it
 * @param confusable ids of ideas that people take for this one: asked side by side, they come apart
 */
public record Concept(
    String id, String name, String meaning, List<String> also, Set<String> confusable) {
  public Concept {
    also = List.copyOf(also);
    confusable = Set.copyOf(confusable);
  }

  /** A concept that nobody takes for another. */
  public Concept(String id, String name, String meaning, List<String> also) {
    this(id, name, meaning, also, Set.of());
  }
}
