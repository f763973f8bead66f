package dev.kindling.learner;

/**
 * What the questions that are being asked are for.
 *
 * @param about the id of the track placed in or of the unit tested; empty for the other kinds
 */
public record Sitting(Kind kind, String about) {
  /** The kinds. Their names are kept in records. */
  public enum Kind {
    /** The questions of a lesson, with the reviews that go with it. */
    LESSON,
    /** Questions learnt before. */
    REVIEW,
    /** A quiz over a whole track, to skip what is known. */
    PLACEMENT,
    /** A quiz over one unit, to skip it. */
    TEST_OUT
  }

  public static final Sitting LESSON = new Sitting(Kind.LESSON, "");
  public static final Sitting REVIEW = new Sitting(Kind.REVIEW, "");

  public static Sitting placement(String track) {
    return new Sitting(Kind.PLACEMENT, track);
  }

  public static Sitting testOut(String unit) {
    return new Sitting(Kind.TEST_OUT, unit);
  }
}
