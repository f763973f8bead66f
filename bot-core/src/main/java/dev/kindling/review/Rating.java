package dev.kindling.review;

/** How well an item was remembered, worst first. It is not the grade of a person. */
public enum Rating {
  /** Not remembered, or answered wrongly. */
  AGAIN(1),
  /** Remembered with effort. */
  HARD(2),
  /** Remembered. */
  GOOD(3),
  /** Remembered at once. */
  EASY(4);

  private final int grade;

  Rating(int grade) {
    this.grade = grade;
  }

  /** The G of the formulas: 1 (again) to 4 (easy). */
  public int grade() {
    return grade;
  }

  /**
   * The rating of that grade.
   *
   * @throws IllegalArgumentException if it isn't 1 to 4
   */
  public static Rating of(int grade) {
    return switch (grade) {
      case 1 -> AGAIN;
      case 2 -> HARD;
      case 3 -> GOOD;
      case 4 -> EASY;
      default -> throw new IllegalArgumentException("A grade is 1 to 4, not " + grade);
    };
  }
}
