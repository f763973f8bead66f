package dev.kindling.redis.document;

import dev.kindling.curriculum.LessonId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lessons' ids and the two names that each is kept as, made once: all records hold the same few
 * hundred. Safe for many threads.
 */
final class LessonNames {
  /** More than any pack has; what comes beyond is made each time. */
  private static final int MOST = 10_000;

  private static final Map<LessonId, Names> BY_LESSON = new ConcurrentHashMap<>();
  private static final Map<Names, LessonId> BY_NAMES = new ConcurrentHashMap<>();

  private LessonNames() {}

  /**
   * A lesson's id in two parts.
   *
   * @param unit all before the last dot; empty if there is none
   */
  record Names(String unit, String name) implements Comparable<Names> {
    /** Most neighbours are of one unit, and then it is the same text. */
    @SuppressWarnings("ReferenceEquality") // only to be faster: equal texts compare as equal too
    @Override
    public int compareTo(Names other) {
      int units = unit == other.unit ? 0 : unit.compareTo(other.unit);
      return units == 0 ? name.compareTo(other.name) : units;
    }

    private LessonId lesson() {
      return new LessonId(unit.isEmpty() ? name : unit + "." + name);
    }

    private static Names of(LessonId lesson) {
      int dot = lesson.value().lastIndexOf('.');
      String unit = dot < 0 ? "" : lesson.value().substring(0, dot);
      return new Names(unit.intern(), lesson.value().substring(dot + 1));
    }
  }

  static Names of(LessonId lesson) {
    Names known = BY_LESSON.get(lesson);
    return known == null ? kept(BY_LESSON, lesson, Names.of(lesson)) : known;
  }

  /** The lesson of these; throws IllegalArgumentException if they make no id. */
  static LessonId lesson(String unit, String name) {
    Names names = new Names(unit, name);
    LessonId known = BY_NAMES.get(names);
    return known == null ? kept(BY_NAMES, names, names.lesson()) : known;
  }

  private static <K, V> V kept(Map<K, V> all, K key, V value) {
    if (all.size() < MOST) all.put(key, value);
    return value;
  }
}
