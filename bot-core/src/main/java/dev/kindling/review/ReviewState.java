package dev.kindling.review;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a learner's record keeps of one item: 12 bytes.
 *
 * <p>Its memory is held as precisely as the bytes are, from birth, so that encoding loses nothing:
 * stability to 1 in 16 million, difficulty to 0.00007, the last review to its date (in UTC), from
 * 1970-01-01 to 2149-06-06; dates beyond are moved to the nearer end.
 *
 * <pre>
 * bytes 0-2   item number
 * byte  3     misled in the highest bit, phase (0 learning, 1 review, 2 relearning) in the next
 *             three, step in the lower four
 * bytes 4-5   date of the last review, in days since 1970-01-01, unsigned
 * bytes 6-9   stability in days, a float
 * bytes 10-11 difficulty, unsigned: 0 is 1 and 65535 is 10
 * </pre>
 *
 * @param item its number, 0 to 16,777,215, never used for another item
 * @param misled they were sure of a wrong answer and have not been right since: it comes back
 *     before others
 */
public record ReviewState(int item, Memory memory, boolean misled) {
  /** How long a state is when encoded. */
  public static final int BYTES = 12;

  static final int MOST_ITEM = 0xFF_FFFF;
  private static final int MISLED = 0x80;
  private static final int MOST_SHORT = 0xFFFF;

  /**
   * Moves the memory to the nearest one that the bytes can hold.
   *
   * @throws IllegalArgumentException if the item's number is out of its range
   */
  public ReviewState {
    check(item);
    memory = memory(code(memory.phase()), day(memory), (float) memory.stability(), grid(memory));
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
    return ByteBuffer.allocate(BYTES)
        .putInt(item << 8 | (misled ? MISLED : 0) | code(memory.phase()))
        .putShort((short) day(memory))
        .putFloat((float) memory.stability())
        .putShort((short) grid(memory))
        .array();
  }

  /**
   * The state that was encoded.
   *
   * @throws IllegalArgumentException if these aren't the bytes of a state
   */
  public static ReviewState decode(byte[] bytes) {
    if (bytes.length != BYTES)
      throw new IllegalArgumentException("A state is 12 bytes, not " + bytes.length);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int itemAndPhase = in.getInt();
    int day = Short.toUnsignedInt(in.getShort());
    float stability = in.getFloat();
    int grid = Short.toUnsignedInt(in.getShort());
    Memory memory = memory(itemAndPhase & 0x7F, day, stability, grid);
    return new ReviewState(itemAndPhase >>> 8, memory, (itemAndPhase & MISLED) != 0);
  }

  static void check(int item) {
    if (item < 0 || item > MOST_ITEM)
      throw new IllegalArgumentException("An item's number is 0 to 16777215, not " + item);
  }

  private static Memory memory(int code, int day, float stability, int grid) {
    Instant lastReview = Dates.instant(day);
    return new Memory(stability, 1 + 9.0 * grid / MOST_SHORT, lastReview, phase(code));
  }

  private static int day(Memory memory) {
    return Math.clamp(Dates.day(memory.lastReview()), 0, MOST_SHORT);
  }

  private static int grid(Memory memory) {
    return (int) Math.round((memory.difficulty() - 1) / 9 * MOST_SHORT);
  }

  private static int code(Phase phase) {
    return switch (phase) {
      case Phase.Learning(int step) -> step;
      case Phase.Review() -> 1 << 4;
      case Phase.Relearning(int step) -> 2 << 4 | step;
    };
  }

  private static Phase phase(int code) {
    int step = code & 0xF;
    return switch (code >>> 4) {
      case 0 -> new Phase.Learning(step);
      case 1 -> new Phase.Review();
      case 2 -> new Phase.Relearning(step);
      default -> throw new IllegalArgumentException("No phase has the code " + code);
    };
  }
}
