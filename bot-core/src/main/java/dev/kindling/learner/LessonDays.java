package dev.kindling.learner;

import dev.kindling.curriculum.LessonId;
import dev.kindling.review.Rows;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lessons and the local date on which something first happened to each, 5 bytes a lesson: its
 * {@linkplain LessonId#number number} in three, and the days since 1970-01-01 in two (to
 * 2149-06-06). Immutable.
 */
public record LessonDays(Rows rows) {
  private static final int BYTES = 5;
  private static final LessonDays NONE = new LessonDays(Rows.none(BYTES));

  public static LessonDays none() {
    return NONE;
  }

  /** Those that {@link #text} wrote. */
  public static LessonDays of(String text) {
    return text.isEmpty() ? NONE : new LessonDays(Rows.of(BYTES, text));
  }

  public String text() {
    return rows.text();
  }

  public int size() {
    return rows.size();
  }

  public boolean has(LessonId lesson) {
    return rows.has(lesson.number());
  }

  /** When it first happened; empty if it never did. */
  public Optional<LocalDate> on(LessonId lesson) {
    return Optional.ofNullable(rows.find(lesson.number())).map(LessonDays::day);
  }

  /** These and that lesson; what is there keeps its date. */
  public LessonDays with(LessonId lesson, LocalDate date) {
    return has(lesson) ? this : new LessonDays(rows.with(row(lesson, date)));
  }

  /** These and those; of a lesson in both the earlier date. */
  public LessonDays joined(LessonDays others) {
    Rows[] joined = {rows};
    others.rows.forEachNumber(number -> {
      byte[] other = Objects.requireNonNull(others.rows.find(number));
      byte @Nullable [] own = rows.find(number);
      if (own == null || day(other).isBefore(day(own))) joined[0] = joined[0].with(other);
    });
    return new LessonDays(joined[0]);
  }

  /** These without that lesson. */
  public LessonDays without(LessonId lesson) {
    return new LessonDays(rows.without(lesson.number()));
  }

  /** The local dates on which something happened to one of them. */
  public Set<LocalDate> dates() {
    Set<LocalDate> dates = new HashSet<>();
    rows.forEachNumber(number -> dates.add(day(Objects.requireNonNull(rows.find(number)))));
    return dates;
  }

  private static LocalDate day(byte[] row) {
    return LocalDate.ofEpochDay(Short.toUnsignedInt(ByteBuffer.wrap(row).getShort(Rows.NUMBER)));
  }

  private static byte[] row(LessonId lesson, LocalDate date) {
    int number = lesson.number();
    int day = Math.clamp(date.toEpochDay(), 0, 0xFFFF);
    return new byte[] {
      (byte) (number >> 16), (byte) (number >> 8), (byte) number, (byte) (day >> 8), (byte) day
    };
  }
}
