package dev.kindling.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody remembers of every item they were ever asked, {@value ReviewState#BYTES} bytes an
 * item. Immutable.
 *
 * @param rows as they are kept, see {@link ReviewState}
 */
public record Memories(Rows rows) {
  private static final Memories NONE = new Memories(Rows.none(ReviewState.BYTES));

  public static Memories none() {
    return NONE;
  }

  /** Those that {@link #text} wrote. */
  public static Memories of(String text) {
    return text.isEmpty() ? NONE : new Memories(Rows.of(ReviewState.BYTES, text));
  }

  public String text() {
    return rows.text();
  }

  public int size() {
    return rows.size();
  }

  /** The state of that item; empty if it was never asked. */
  public Optional<ReviewState> of(int item) {
    byte @Nullable [] row = rows.find(item);
    return row == null ? Optional.empty() : Optional.of(ReviewState.decode(row));
  }

  public Memories with(ReviewState state) {
    return new Memories(rows.with(state.encode()));
  }

  /** These and those; of an item in both the one that was reviewed later, of two alike this one. */
  public Memories joined(Memories others) {
    Memories joined = this;
    for (ReviewState other : others.all())
      if (!of(other.item()).map(own -> isNoOlder(own, other)).orElse(false))
        joined = joined.with(other);
    return joined;
  }

  private static boolean isNoOlder(ReviewState own, ReviewState other) {
    return !own.memory().lastReview().isBefore(other.memory().lastReview());
  }

  /** All of them, by rising item number. */
  public List<ReviewState> all() {
    List<ReviewState> all = new ArrayList<>();
    rows.forEachNumber(number -> of(number).ifPresent(all::add));
    return all;
  }
}
