package dev.kindling.content.check;

import dev.kindling.content.draft.ConceptDraft;
import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Whatever a lesson or the pack names exists: lessons, tracks, concepts, local facts. */
final class ReferenceCheck implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    Set<String> lessons = listed(pack);
    exist("lesson", pack.goals().values(), lessons, "List it in pack.yaml", problems);
    for (LessonDraft lesson : pack.lessons()) lesson(lesson, pack, lessons, problems);
    for (LanguageDraft lang : pack.inLanguage().values())
      lang.concepts().values().forEach(concept -> concept(concept, pack.first(), problems));
  }

  private static void concept(ConceptDraft concept, LanguageDraft first, Problems problems) {
    Set<String> others = new HashSet<>(first.concepts().keySet());
    others.remove(concept.id().value());
    exist("other concept", concept.confusable(), others, "Explain it in glossary.yaml", problems);
  }

  private static void lesson(
      LessonDraft lesson, PackDraft pack, Set<String> lessons, Problems problems) {
    LanguageDraft first = pack.first();
    exist("lesson", lesson.prerequisites(), lessons, "List it in pack.yaml", problems);
    exist("lesson", lesson.lenses().values(), lessons, "List it in pack.yaml", problems);
    exist("track", lesson.lenses().keySet(), tracks(pack), "Add it to pack.yaml", problems);
    exist(
        "concept",
        lesson.concepts(),
        first.concepts().keySet(),
        "Explain it in glossary.yaml",
        problems);
    exist("local fact", lesson.needs(), first.facts().keySet(), "Add it to facts.yaml", problems);
  }

  private static void exist(
      String kind, Collection<Text> names, Set<String> known, String mend, Problems problems) {
    for (Text name : names)
      if (!known.contains(name.value()))
        problems.structure(
            name.spot(),
            "There is no %s '%s'".formatted(kind, name),
            mend + Nearest.hint(name.value(), known) + ".");
  }

  private static Set<String> listed(PackDraft pack) {
    Set<String> ids = new HashSet<>();
    pack.given().forEach(id -> ids.add(id.value()));
    return ids;
  }

  private static Set<String> tracks(PackDraft pack) {
    Set<String> ids = new HashSet<>();
    pack.tracks().forEach(track -> ids.add(track.id().value()));
    return ids;
  }
}
