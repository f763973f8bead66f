package dev.kindling.review;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a learner's record keeps of one item: 8 bytes.
 *
 * <p>Its memory is held as precisely as the bytes are, from birth, so that encoding loses nothing:
 * stability to 0.06 %, difficulty to 0.0023, the last review to its date (in UTC), from 2020-01-01
 * to 2064-11-08; dates beyond are moved to the nearer end. Rounding keeps the order: what is
 * greater never becomes smaller. The phase is not kept: the coach takes no short {@link Steps}, and
 * without them every memory is in review. One that isn't is refused.
 *
 * <pre>
 * 24 bits item number
 * 14 bits date of the last review, in days since 2020-01-01
 * 14 bits stability, see {@link StabilityGrid}
 * 11 bits difficulty: 0 is 1 and 2047 is 10. Fewer would lose its small steps: with 8 bits a tenth
 *         of a year's due dates move by more than a day
 *  1 bit  misled
 * </pre>
 *
 * @param item its number, 0 to 16,777,215, never used for another item
 * @param misled they were sure of a wrong answer and have not been right since: it comes back
 *     before others
 */
public record ReviewState(int item, Memory memory, boolean misled) {
  /** How long a state is when encoded. */
  public static final int BYTES = 8;

  static final int MOST_ITEM = 0xFF_FFFF;
  private static final long FIRST_DAY = LocalDate.of(2020, 1, 1).toEpochDay();
  private static final int MOST_DAY = 0x3FFF;
  private static final int MOST_DIFFICULTY = 0x7FF;
  private static final int MISLED = 1;

  /**
   * Moves the memory to the nearest one that the bytes can hold.
   *
   * @throws IllegalArgumentException if the item's number is out of its range, or the memory is
   *     among short steps
   */
  public ReviewState {
    check(item);
    check(memory.phase());
    memory = memory(bits(memory));
  }

  /** The state of somebody who was not misled. */
  public ReviewState(int item, Memory memory) {
    this(item, memory, false);
  }

  /** After the first answer ever to an item. */
  public static ReviewState first(int item, Fsrs fsrs, Rating rating, LocalDate today) {
    return new ReviewState(item, fsrs.first(rating, today).memory());
  }

  /** After another answer. */
  public ReviewState next(Fsrs fsrs, Rating rating, LocalDate today) {
    return new ReviewState(item, fsrs.next(memory, rating, today).memory());
  }

  /**
   * After that answer, which is to this item.
   *
   * @param before the state before it, or null for the first answer ever
   */
  public static ReviewState after(@Nullable ReviewState before, Reviewed answer, Fsrs fsrs) {
    ReviewState state =
        before == null
            ? first(answer.item(), fsrs, answer.rating(), answer.date())
            : before.next(fsrs, answer.rating(), answer.date());
    boolean still = before != null && before.misled && answer.rating() == Rating.AGAIN;
    return state.misled(answer.isMisled() || still);
  }

  public ReviewState misled(boolean was) {
    return new ReviewState(item, memory, was);
  }

  public byte[] encode() {
    long row = (long) item << 40 | bits(memory) | (misled ? MISLED : 0);
    return ByteBuffer.allocate(BYTES).putLong(row).array();
  }

  /**
   * The state that was encoded.
   *
   * @throws IllegalArgumentException if they aren't {@value #BYTES} bytes
   */
  public static ReviewState decode(byte[] bytes) {
    if (bytes.length != BYTES)
      throw new IllegalArgumentException("A state is 8 bytes, not " + bytes.length);
    long row = ByteBuffer.wrap(bytes).getLong();
    return new ReviewState((int) (row >>> 40), memory(row), (row & MISLED) != 0);
  }

  static void check(int item) {
    if (item < 0 || item > MOST_ITEM)
      throw new IllegalArgumentException("An item's number is 0 to 16777215, not " + item);
  }

  private static void check(Phase phase) {
    if (!(phase instanceof Phase.Review))
      throw new IllegalArgumentException("A record keeps no short steps, but got " + phase);
  }

  /** The memory in the lower 40 bits of a row. */
  private static Memory memory(long row) {
    double stability = StabilityGrid.stability((int) (row >>> 12 & StabilityGrid.MOST));
    double difficulty = 1 + 9.0 * (row >>> 1 & MOST_DIFFICULTY) / MOST_DIFFICULTY;
    return new Memory(
        stability,
        difficulty,
        Dates.instant(FIRST_DAY + (row >>> 26 & MOST_DAY)),
        new Phase.Review());
  }

  private static long bits(Memory memory) {
    long stability = StabilityGrid.code(memory.stability());
    return day(memory) << 26 | stability << 12 | difficulty(memory) << 1;
  }

  private static long day(Memory memory) {
    return Math.clamp(Dates.day(memory.lastReview()) - FIRST_DAY, 0L, MOST_DAY);
  }

  private static long difficulty(Memory memory) {
    return Math.round((memory.difficulty() - 1) / 9 * MOST_DIFFICULTY);
  }
}
