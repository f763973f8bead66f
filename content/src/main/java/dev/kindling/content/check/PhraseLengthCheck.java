package dev.kindling.content.check;

import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.LanguageDraft.Wordings;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.message.Form;
import dev.kindling.message.Option;

/** What stands on buttons and in the bars of windows is short: more is cut on phones. */
final class PhraseLengthCheck implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LanguageDraft lang : pack.inLanguage().values())
      for (Worded phrase : Worded.all()) {
        Wordings wordings = lang.phrases().get(phrase.key());
        if (wordings != null) wordings.texts().forEach(text -> length(phrase, text, problems));
      }
  }

  private static void length(Worded phrase, Text text, Problems problems) {
    int most = most(phrase);
    int length = text.value().strip().length();
    if (length > most)
      problems.structure(
          text.spot(),
          "'%s' has %d characters".formatted(text, length),
          "Say it in %d.".formatted(most));
  }

  private static int most(Worded phrase) {
    if (phrase.key().startsWith("button-")) return Option.LABEL;
    boolean title = phrase instanceof FormPhrase && phrase.key().endsWith("-title");
    return title ? Form.TITLE : Integer.MAX_VALUE;
  }
}
