package dev.kindling.content.check;

import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import java.util.Set;

/** Every lesson names an outcome of DigComp 3.0, and only outcomes that it has. */
final class OutcomeCheck implements Check {
  private static final Set<String> KNOWN = Set.copyOf(WordList.lines("digcomp3-outcomes.txt"));

  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LessonDraft lesson : pack.lessons()) {
      if (lesson.outcomes().isEmpty())
        problems.wording(lesson.spot(), "The lesson names no outcome", "Add 'outcomes: [LO…]'.");
      lesson.outcomes().forEach(outcome -> known(outcome, problems));
    }
  }

  private static void known(Text outcome, Problems problems) {
    if (KNOWN.contains(outcome.value())) return;
    problems.wording(
        outcome.spot(),
        "DigComp 3.0 has no outcome '" + outcome + "'",
        "Take one that exists" + Nearest.hint(outcome.value(), KNOWN) + ".");
  }
}
