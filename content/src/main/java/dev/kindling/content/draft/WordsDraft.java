package dev.kindling.content.draft;

import dev.kindling.content.source.Text;
import java.util.List;
import java.util.Map;

/** The words by which people are understood, as they were written. */
public record WordsDraft(Map<String, IntentDraft> intents, Map<String, List<Text>> vocabulary) {
  public WordsDraft {
    intents = Map.copyOf(intents);
    vocabulary = Map.copyOf(vocabulary);
  }

  /** The words of one intent, by its key. */
  public record IntentDraft(Text key, List<Text> exact, List<Text> patterns, List<Text> unless) {}
}
