package dev.kindling.curriculum;

/** The id of a lesson, stable over revisions: {@code everyone.secure.ring-back}. */
public record LessonId(String value) {
  public LessonId {
    Ids.check("lesson", value);
  }

  /** True for a text that could be a lesson's id; what comes from outside is asked this first. */
  public static boolean isWellFormed(String value) {
    return Ids.isWellFormed(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
