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

  /** What it is known by where bytes count: 0 to 16,777,215, always the same for the same id. */
  public int number() {
    return Ids.number(value);
  }

  @Override
  public String toString() {
    return value;
  }
}
