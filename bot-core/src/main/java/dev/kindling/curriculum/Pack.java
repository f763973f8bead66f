package dev.kindling.curriculum;

import dev.kindling.understanding.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that can be learnt and said, in one language. Immutable and checked by whoever reads
 * it: all ids that are named exist.
 *
 * @param firstWeekStatement the first week's statement, as a unit has one; empty if there is none
 * @param firstWeek lessons everybody gets first, whatever the track
 * @param seasons lessons of the council's year, which come between two dates whatever the track
 * @param goals what may be asked for after the first lesson: goal key to the lesson it brings first
 * @param index made of the others, whatever is given
 */
public record Pack(
    String id,
    int version,
    String lang,
    String firstWeekTitle,
    String firstWeekStatement,
    List<LessonId> firstWeek,
    Map<String, LessonId> goals,
    List<Season> seasons,
    List<Track> tracks,
    Map<LessonId, Lesson> lessons,
    Map<String, Concept> concepts,
    Map<String, LocalFact> facts,
    Phrases phrases,
    Words words,
    Index index) {
  /** The id of the first week as a unit. */
  public static final String FIRST_WEEK = "first-week";

  public Pack {
    firstWeek = List.copyOf(firstWeek);
    goals = Map.copyOf(goals);
    seasons = List.copyOf(seasons);
    tracks = List.copyOf(tracks);
    lessons = Map.copyOf(lessons);
    concepts = Map.copyOf(concepts);
    facts = Map.copyOf(facts);
    index =
        new Index(
            new CurriculumUnit(FIRST_WEEK, firstWeekTitle, firstWeekStatement, firstWeek),
            tracks,
            lessons.values(),
            concepts.values());
  }

  public Pack(
      String id,
      int version,
      String lang,
      String firstWeekTitle,
      String firstWeekStatement,
      List<LessonId> firstWeek,
      Map<String, LessonId> goals,
      List<Season> seasons,
      List<Track> tracks,
      Map<LessonId, Lesson> lessons,
      Map<String, Concept> concepts,
      Map<String, LocalFact> facts,
      Phrases phrases,
      Words words) {
    this(
        id,
        version,
        lang,
        firstWeekTitle,
        firstWeekStatement,
        firstWeek,
        goals,
        seasons,
        tracks,
        lessons,
        concepts,
        facts,
        phrases,
        words,
        Index.EMPTY);
  }

  /** A pack whose first week has no statement. */
  public Pack(
      String id,
      int version,
      String lang,
      String firstWeekTitle,
      List<LessonId> firstWeek,
      Map<String, LessonId> goals,
      List<Season> seasons,
      List<Track> tracks,
      Map<LessonId, Lesson> lessons,
      Map<String, Concept> concepts,
      Map<String, LocalFact> facts,
      Phrases phrases,
      Words words) {
    this(
        id,
        version,
        lang,
        firstWeekTitle,
        "",
        firstWeek,
        goals,
        seasons,
        tracks,
        lessons,
        concepts,
        facts,
        phrases,
        words);
  }

  /** The first week as a unit that belongs to every track. */
  public CurriculumUnit firstWeekUnit() {
    return new CurriculumUnit(FIRST_WEEK, firstWeekTitle, firstWeekStatement, firstWeek);
  }

  public Optional<Lesson> lesson(LessonId id) {
    return Optional.ofNullable(lessons.get(id));
  }

  public Optional<Item> item(ItemId id) {
    return index.item(id);
  }

  /** What is called so, in any spelling of it: singular or plural, with or without dashes. */
  public Optional<Concept> concept(String name) {
    return index.concept(name);
  }

  /** The lesson an item belongs to. */
  public Optional<Lesson> lessonOf(ItemId id) {
    return index.lessonOf(id);
  }

  /** The unit with that id, whatever its track; the first week is one too. */
  public Optional<CurriculumUnit> unit(String id) {
    return index.unit(id);
  }

  /**
   * The unit that a lesson belongs to, the first week or one of any track; empty for a season's.
   */
  public Optional<CurriculumUnit> unitOf(LessonId lesson) {
    return index.unitOf(lesson);
  }

  /** The track with that id, else the first: a pack that lost a track leaves nobody without. */
  public Track track(String id) {
    return tracks.stream().filter(t -> t.id().equals(id)).findFirst().orElse(tracks.getFirst());
  }
}
