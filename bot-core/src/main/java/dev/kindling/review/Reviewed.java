package dev.kindling.review;

import java.nio.ByteBuffer;
import java.time.LocalDate;

/**
 * One answer as the review log keeps it: 12 bytes, and no free text.
 *
 * <pre>
 * bytes 0-2  item number
 * byte  3    rating (1 to 4) in the lower four bits, sureness (0 to 3) in the upper
 * bytes 4-7  the learner's local date, in days since 1970-01-01
 * bytes 8-11 choice
 * </pre>
 *
 * @param item its number, 0 to 16,777,215
 * @param date the learner's local date
 * @param choice what was chosen, in the numbers of the item's kind (the index of the option where
 *     there is one), or -1 for "don't know"
 */
public record Reviewed(int item, LocalDate date, Rating rating, int choice, Sureness sureness) {
  /** How long an entry is when encoded. */
  public static final int BYTES = 12;

  /**
   * Checks what the bytes can hold.
   *
   * @throws IllegalArgumentException if the item's number or the date is out of its range
   */
  public Reviewed {
    ReviewState.check(item);
    if (date.toEpochDay() != (int) date.toEpochDay())
      throw new IllegalArgumentException("A date within five million years is kept, not " + date);
  }

  /** They were sure, and it was wrong. */
  public boolean isMisled() {
    return rating == Rating.AGAIN && sureness == Sureness.SURE;
  }

  void writeTo(ByteBuffer out) {
    out.putInt(item << 8 | sureness.code() << 4 | rating.grade());
    out.putInt((int) date.toEpochDay());
    out.putInt(choice);
  }

  static Reviewed readFrom(ByteBuffer in) {
    int first = in.getInt();
    LocalDate date = LocalDate.ofEpochDay(in.getInt());
    int choice = in.getInt();
    Sureness sureness = Sureness.of(first >>> 4 & 0xF);
    return new Reviewed(first >>> 8, date, Rating.of(first & 0xF), choice, sureness);
  }
}
