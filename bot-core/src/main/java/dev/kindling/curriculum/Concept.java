package dev.kindling.curriculum;

import java.util.List;

/**
 * An idea with its plain-English meaning.
 *
 * @param also other words that people use for it
 */
public record Concept(String id, String name, String meaning, List<String> also) {
  public Concept {
    also = List.copyOf(also);
  }
}
