package dev.kindling.content;

import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.WordsDraft;
import dev.kindling.content.draft.WordsDraft.IntentDraft;
import dev.kindling.content.source.Text;
import dev.kindling.curriculum.Phrases;
import dev.kindling.curriculum.Worded;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Words;
import dev.kindling.understanding.Words.IntentWords;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the coach's phrases and the words it understands. */
final class WordsBuilder {
  private WordsBuilder() {}

  static Phrases phrases(LanguageDraft lang) {
    Map<Worded, List<String>> wordings = new HashMap<>();
    for (Worded phrase : Worded.all()) {
      LanguageDraft.Wordings written = lang.phrases().get(phrase.key());
      if (written != null) wordings.put(phrase, values(written.texts()));
    }
    return new Phrases(wordings);
  }

  static Words words(LanguageDraft lang) {
    WordsDraft draft = lang.words();
    Map<Intent, IntentWords> intents = new EnumMap<>(Intent.class);
    draft
        .intents()
        .forEach((key, words) -> intents.put(Intent.of(key).orElseThrow(), intent(words)));
    Map<String, List<String>> vocabulary = new HashMap<>();
    draft.vocabulary().forEach((name, words) -> vocabulary.put(name, values(words)));
    return new Words(lang.lang(), intents, vocabulary);
  }

  private static IntentWords intent(IntentDraft draft) {
    return new IntentWords(values(draft.exact()), values(draft.patterns()), values(draft.unless()));
  }

  private static List<String> values(List<Text> texts) {
    return texts.stream().map(Text::value).toList();
  }
}
