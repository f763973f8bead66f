package dev.kindling.curriculum;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is in a pack, by what it is asked for with: every turn looks something up, and looking
 * through hundreds of lessons takes longer than all the rest of it. Made once with its pack.
 */
public final class Index {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<ItemId, Item> items = new HashMap<>();
  private final Map<ItemId, Lesson> lessons = new HashMap<>();
  private final Map<LessonId, CurriculumUnit> units = new HashMap<>();
  private final Map<String, Concept> concepts = new HashMap<>();

  /** Of nothing. */
  static final Index EMPTY =
      new Index(
          new CurriculumUnit(Pack.FIRST_WEEK, "", "", List.of()), List.of(), List.of(), List.of());

  private final Map<String, CurriculumUnit> byId = new HashMap<>();

  /** Of all that, the first week before the tracks. */
  Index(
      CurriculumUnit firstWeek,
      List<Track> tracks,
      Collection<Lesson> lessons,
      Collection<Concept> concepts) {
    add(firstWeek);
    tracks.stream().map(Track::units).flatMap(List::stream).forEach(this::add);
    lessons.forEach(this::add);
    concepts.stream().sorted(Comparator.comparing(Concept::id)).forEach(this::add);
  }

  private void add(CurriculumUnit unit) {
    byId.putIfAbsent(unit.id(), unit);
    unit.lessons().forEach(lesson -> units.putIfAbsent(lesson, unit));
  }

  private void add(Lesson lesson) {
    for (Item item : lesson.items()) {
      items.put(item.id(), item);
      lessons.put(item.id(), lesson);
    }
  }

  /** If two share a name, the first by its id has it, so that every server says the same. */
  private void add(Concept concept) {
    Stream.concat(Stream.of(concept.name(), concept.id()), concept.also().stream())
        .forEach(name -> concepts.putIfAbsent(plain(name), concept));
  }

  Optional<Item> item(ItemId id) {
    return Optional.ofNullable(items.get(id));
  }

  Optional<Lesson> lessonOf(ItemId id) {
    return Optional.ofNullable(lessons.get(id));
  }

  /** The first track's, if several have it. */
  Optional<CurriculumUnit> unitOf(LessonId lesson) {
    return Optional.ofNullable(units.get(lesson));
  }

  Optional<CurriculumUnit> unit(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  Optional<Concept> concept(String name) {
    return Optional.ofNullable(concepts.get(plain(name)));
  }

  /** Lower case, without punctuation and a plural's s. */
  private static String plain(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    String bare = BETWEEN_WORDS.matcher(lower).replaceAll(" ").strip();
    return bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
