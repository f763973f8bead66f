package dev.kindling.content.check;

import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.WordsDraft;
import dev.kindling.content.draft.WordsDraft.IntentDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Spot;
import dev.kindling.content.source.Text;
import dev.kindling.understanding.Intent;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Words are given for intents that exist and name lists that exist, and the two urgent intents have
 * words in every language.
 */
final class WordsCheck implements Check {
  private static final List<String> KEYS = Arrays.stream(Intent.values()).map(Intent::key).toList();

  private static final Pattern LIST = Pattern.compile("<([^<>|]*)>");

  /** What patterns may name though no list holds it: times and dates are found by a grammar. */
  private static final Set<String> FOUND = Set.of("time", "date", "days", "rhythm", "duration");

  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LanguageDraft lang : pack.inLanguage().values()) {
      lang.words().intents().values().forEach(words -> known(words, problems));
      lang.words().intents().values().forEach(words -> lists(words, lang.words(), problems));
      urgent(lang, pack.spot(), problems);
    }
  }

  private static void lists(IntentDraft words, WordsDraft draft, Problems problems) {
    words.patterns().forEach(pattern -> lists(pattern, draft, problems));
    words.unless().forEach(pattern -> lists(pattern, draft, problems));
  }

  private static void lists(Text pattern, WordsDraft draft, Problems problems) {
    Set<String> known = new HashSet<>(draft.vocabulary().keySet());
    known.addAll(FOUND);
    for (MatchResult list : LIST.matcher(pattern.value()).results().toList())
      if (!known.contains(list.group(1)))
        problems.structure(
            pattern.spot(),
            "The vocabulary has no list '" + list.group(1) + "'",
            "Add it" + Nearest.hint(list.group(1), known) + ".");
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
