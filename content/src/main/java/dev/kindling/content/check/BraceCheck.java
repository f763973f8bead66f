package dev.kindling.content.check;

import dev.kindling.content.draft.FactDraft;
import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.draft.Prose;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Braces in lessons name local facts; braces in a fact's own wording are not filled in. */
final class BraceCheck implements Check {
  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}?");

  @Override
  public void check(PackDraft pack, Problems problems) {
    Set<String> facts = pack.first().facts().keySet();
    for (LessonDraft lesson : pack.lessons())
      for (Prose prose : lesson.prose())
        prose.lines().forEach(line -> known(line, facts, "local fact", problems));
    for (LanguageDraft lang : pack.inLanguage().values())
      for (FactDraft fact : lang.facts().values())
        known(fact.unset(), Set.of(), "name to fill in here", problems);
  }

  /** Notes every name in braces that isn't among the known ones. */
  static void known(Text text, Set<String> known, String kind, Problems problems) {
    for (MatchResult braces : BRACES.matcher(text.value()).results().toList())
      if (!braces.group().endsWith("}") || !known.contains(braces.group(1)))
        problems.structure(
            text.spot(),
            "'%s' is no %s".formatted(braces.group(), kind),
            mend(braces.group(1), known));
  }

  private static String mend(String name, Set<String> known) {
    return "Name one that exists" + Nearest.hint(name, known) + ".";
  }
}
