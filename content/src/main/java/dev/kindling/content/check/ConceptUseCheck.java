package dev.kindling.content.check;

import dev.kindling.content.draft.ConceptDraft;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import java.util.HashSet;
import java.util.Set;

/** Every entry of the glossary belongs to a lesson, and every lesson teaches a concept. */
final class ConceptUseCheck implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    Set<String> used = new HashSet<>();
    for (LessonDraft lesson : pack.lessons()) {
      lesson.concepts().forEach(concept -> used.add(concept.value()));
      if (lesson.concepts().isEmpty())
        problems.wording(lesson.spot(), "The lesson names no concept", "Add 'concepts: […]'.");
    }
    for (ConceptDraft concept : pack.first().concepts().values())
      if (!used.contains(concept.id().value()))
        problems.wording(
            concept.id().spot(),
            "No lesson teaches '" + concept.id() + "'",
            "Name it in a lesson's concepts, or delete it.");
  }
}
