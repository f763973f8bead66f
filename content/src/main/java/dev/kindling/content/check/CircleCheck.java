package dev.kindling.content.check;

import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** No lesson waits, by a chain of prerequisites, for itself. */
final class CircleCheck implements Check {
  @Override
  public void check(PackDraft pack, Problems problems) {
    Map<String, LessonDraft> lessons = pack.first().lessons();
    Set<String> cleared = new HashSet<>();
    for (String id : lessons.keySet()) walk(id, lessons, new ArrayList<>(), cleared, problems);
  }

  private static void walk(
      String id,
      Map<String, LessonDraft> lessons,
      List<String> path,
      Set<String> cleared,
      Problems problems) {
    LessonDraft lesson = lessons.get(id);
    if (lesson == null || cleared.contains(id)) return;
    path.add(id);
    for (Text next : lesson.prerequisites()) {
      if (path.contains(next.value())) circle(next, path, problems);
      else walk(next.value(), lessons, path, cleared, problems);
    }
    path.removeLast();
    cleared.add(id);
  }

  private static void circle(Text closing, List<String> path, Problems problems) {
    List<String> round = new ArrayList<>(path.subList(path.indexOf(closing.value()), path.size()));
    round.add(closing.value());
    problems.structure(
        closing.spot(),
        "These lessons wait for each other: " + String.join(" → ", round),
        "Take one of the prerequisites away.");
  }
}
