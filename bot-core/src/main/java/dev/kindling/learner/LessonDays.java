package dev.kindling.learner;

import dev.kindling.curriculum.LessonId;
import dev.kindling.review.Rows;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
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
    byte @Nullable [] row = rows.find(lesson.number());
    if (row == null) return Optional.empty();
    int day = Short.toUnsignedInt(ByteBuffer.wrap(row).getShort(Rows.NUMBER));
    return Optional.of(LocalDate.ofEpochDay(day));
  }

  /** These and that lesson; what is there keeps its date. */
  public LessonDays with(LessonId lesson, LocalDate date) {
    return has(lesson) ? this : new LessonDays(rows.with(row(lesson, date)));
  }

  private static byte[] row(LessonId lesson, LocalDate date) {
    int number = lesson.number();
    int day = Math.clamp(date.toEpochDay(), 0, 0xFFFF);
    return new byte[] {
      (byte) (number >> 16), (byte) (number >> 8), (byte) number, (byte) (day >> 8), (byte) day
    };
  }
}
