package dev.kindling.curriculum;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is done in one sitting.
 *
 * @param revision changes whenever a word of the lesson does; says which text a delivery meant
 * @param body small Markdown, with local facts in braces
 * @param tryIt the if-then plan at its end
 * @param councillors a note for councillors, or null
 * @param needs local facts without which the lesson is not sent
 * @param outcomes DigComp 3.0 outcome ids
 * @param lenses the same idea in another track: track id to lesson id
 */
public record Lesson(
    LessonId id,
    String lang,
    int revision,
    String title,
    String body,
    String tryIt,
    @Nullable String councillors,
    List<Item> items,
    Set<String> concepts,
    Set<String> outcomes,
    Map<String, LessonId> lenses,
    List<LessonId> prerequisites,
    Set<String> needs,
    int minutes,
    String owner,
    LocalDate reviewBy,
    List<Source> sources) {
  public Lesson {
    items = List.copyOf(items);
    concepts = Set.copyOf(concepts);
    outcomes = Set.copyOf(outcomes);
    lenses = Map.copyOf(lenses);
    prerequisites = List.copyOf(prerequisites);
    needs = Set.copyOf(needs);
    sources = List.copyOf(sources);
  }
}
