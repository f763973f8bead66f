package dev.kindling.content.draft;

import dev.kindling.content.source.Text;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Everything of a pack in one language, by ids.
 *
 * @param phrases the coach's wordings by the key they were written under
 */
public record LanguageDraft(
    String lang,
    SortedMap<String, LessonDraft> lessons,
    TitlesDraft titles,
    Map<String, ConceptDraft> concepts,
    Map<String, FactDraft> facts,
    Map<String, Wordings> phrases,
    WordsDraft words) {

  /** The wordings of a phrase and where its key stands. */
  public record Wordings(Text key, List<Text> texts) {
    public Wordings {
      texts = List.copyOf(texts);
    }
  }
}
