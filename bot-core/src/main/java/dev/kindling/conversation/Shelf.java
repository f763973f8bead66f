package dev.kindling.conversation;

import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.learner.LessonDays;
import dev.kindling.schedule.DayPlan;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The pack's ideas with the lessons that explain them, as one learner looks through them. */
final class Shelf {
  /** Of so many lessons taken last the ideas stand first. */
  private static final int LAST = 3;

  /** The pack's words that may stand before the name of an idea: a, the. */
  private static final String BEFORE = "topic-before";

  private final Scene scene;
  private final Map<String, List<Lesson>> lessons = new HashMap<>();

  Shelf(Scene scene) {
    this.scene = scene;
    inOrder().forEach(this::add);
  }

  private void add(Lesson lesson) {
    for (String concept : lesson.concepts())
      lessons.computeIfAbsent(concept, _ -> new ArrayList<>()).add(lesson);
  }

  /** Their own lessons in their order, then everybody else's. */
  private List<Lesson> inOrder() {
    Set<LessonId> ids =
        DayPlan.order(scene.pack(), scene.learner())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    scene.pack().lessons().keySet().stream()
        .sorted(Comparator.comparing(LessonId::value))
        .forEach(ids::add);
    return ids.stream().flatMap(id -> scene.pack().lesson(id).stream()).toList();
  }

  /** The lesson to read about it: none that waits for a local fact. */
  Optional<Lesson> lesson(Concept concept) {
    Set<String> known = scene.organisation().facts().keySet();
    return lessons.getOrDefault(concept.id(), List.of()).stream()
        .filter(lesson -> known.containsAll(lesson.needs()))
        .findFirst();
  }

  /** What fits those words, the best first; without words all there is, the latest first. */
  List<Concept> find(String words) {
    return Sought.of(words).isNothing() ? all() : matching(Sought.of(words));
  }

  private List<Concept> all() {
    Set<String> latest = latest();
    return scene.pack().concepts().values().stream()
        .sorted(
            Comparator.comparing((Concept concept) -> !latest.contains(concept.id()))
                .thenComparing(byName()))
        .toList();
  }

  private List<Concept> matching(Sought sought) {
    Map<Concept, Integer> ranks = new HashMap<>();
    for (Concept concept : scene.pack().concepts().values())
      sought.rank(concept, titles(concept)).ifPresent(rank -> ranks.put(concept, rank));
    scene.pack().concept(sought.words()).ifPresent(exact -> ranks.put(exact, -1));
    return ranks.keySet().stream()
        .sorted(
            Comparator.comparing((Concept concept) -> ranks.get(concept)).thenComparing(byName()))
        .toList();
  }

  private List<String> titles(Concept concept) {
    return lessons.getOrDefault(concept.id(), List.of()).stream().map(Lesson::title).toList();
  }

  /** The ideas of the lessons taken last. */
  private Set<String> latest() {
    LessonDays done = scene.learner().progress().lessons();
    Comparator<Lesson> newest =
        Comparator.comparing((Lesson lesson) -> done.on(lesson.id()).orElse(LocalDate.MIN));
    return scene.pack().lessons().values().stream()
        .filter(lesson -> done.has(lesson.id()))
        .sorted(newest.reversed().thenComparing(lesson -> lesson.id().value()))
        .limit(LAST)
        .flatMap(lesson -> lesson.concepts().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Comparator<Concept> byName() {
    Collator alphabet = Collator.getInstance(Locale.forLanguageTag(scene.pack().lang()));
    return Comparator.comparing((Concept concept) -> filed(concept.name()), alphabet::compare)
        .thenComparing(Concept::id);
  }

  /** "A second route" is looked for under S: without the small words that the pack knows. */
  private String filed(String name) {
    List<String> small = scene.pack().words().vocabulary().getOrDefault(BEFORE, List.of());
    return small.stream()
        .filter(word -> name.toLowerCase(Locale.ROOT).startsWith(word + " "))
        .findFirst()
        .map(word -> name.substring(word.length() + 1))
        .orElse(name);
  }
}
