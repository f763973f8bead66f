package dev.kindling.content.check;

import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.WordsDraft.IntentDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.understanding.Intent;
import java.util.Arrays;
import java.util.List;

/** Words are given for intents that exist, and the two urgent ones have words in every language. */
final class WordsCheck implements Check {
  private static final List<String> KEYS = Arrays.stream(Intent.values()).map(Intent::key).toList();

  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LanguageDraft lang : pack.inLanguage().values()) {
      lang.words().intents().values().forEach(words -> known(words, problems));
      urgent(lang, pack.spot(), problems);
    }
  }

  private static void known(IntentDraft words, Problems problems) {
    String key = words.key().value();
    if (!KEYS.contains(key))
      problems.structure(
          words.key().spot(),
          "There is no intent '" + key + "'",
          "Delete it" + Nearest.hint(key, KEYS) + ".");
  }

  private static void urgent(LanguageDraft lang, Spot pack, Problems problems) {
    String file = pack.file().replace("pack.yaml", lang.lang() + "/words.yaml");
    for (Intent intent : Intent.values())
      if (intent.isUrgent() && !lang.words().intents().containsKey(intent.key()))
        problems.structure(
            Spot.top(file),
            "Nobody would hear '" + intent.key() + "' in " + lang.lang(),
            "Add its words.");
  }
}
