package dev.kindling.curriculum;

/** The id of a lesson, stable over revisions: {@code everyone.secure.ring-back}. */
public record LessonId(String value) {
  public LessonId {
    Ids.check("lesson", value);
  }

  @Override
  public String toString() {
    return value;
  }
}
