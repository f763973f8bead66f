package dev.kindling.content.check;

import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.LanguageDraft.Wordings;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import dev.kindling.curriculum.Worded;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Every phrase has words in every language, and braces name only what it can fill in. */
final class PhraseCheck implements Check {
  private static final List<String> KEYS = Worded.all().stream().map(Worded::key).toList();

  @Override
  public void check(PackDraft pack, Problems problems) {
    Set<String> facts = pack.first().facts().keySet();
    for (LanguageDraft lang : pack.inLanguage().values()) {
      complete(lang, pack.spot(), problems);
      lang.phrases().values().forEach(wordings -> known(wordings, problems));
      for (Worded phrase : Worded.all()) arguments(phrase, lang.phrases(), facts, problems);
    }
  }

  private static void complete(LanguageDraft lang, Spot pack, Problems problems) {
    String file = pack.file().replace("pack.yaml", lang.lang() + "/phrases.yaml");
    for (String key : KEYS)
      if (!lang.phrases().containsKey(key))
        problems.structure(
            Spot.top(file), "The phrase '" + key + "' is missing", "Add '" + key + ": [\"…\"]'.");
  }

  private static void known(Wordings wordings, Problems problems) {
    Text key = wordings.key();
    if (!KEYS.contains(key.value()))
      problems.structure(
          key.spot(),
          "Nobody says the phrase '" + key + "'",
          "Delete it" + Nearest.hint(key.value(), KEYS) + ".");
    if (wordings.texts().isEmpty() || wordings.texts().stream().anyMatch(Text::isBlank))
      problems.structure(key.spot(), "The phrase '" + key + "' has no words", "Write some.");
  }

  private static void arguments(
      Worded phrase, Map<String, Wordings> phrases, Set<String> facts, Problems problems) {
    Wordings wordings = phrases.get(phrase.key());
    if (wordings == null) return;
    Set<String> known = new HashSet<>(facts);
    known.addAll(phrase.arguments());
    wordings.texts().forEach(text -> BraceCheck.known(text, known, "argument or fact", problems));
  }
}
