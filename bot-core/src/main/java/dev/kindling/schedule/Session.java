package dev.kindling.schedule;

import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import java.util.List;
import java.util.Optional;

/**
 * What one day brings: a new lesson with at most two reviews, reviews alone, or nothing.
 *
 * @param reviews items learnt before, in the order in which they are asked
 */
public record Session(Optional<Lesson> lesson, List<ItemId> reviews) {
  /** A day that brings nothing. */
  public static final Session NONE = new Session(List.of());

  public Session {
    reviews = List.copyOf(reviews);
  }

  /** Reviews alone. */
  public Session(List<ItemId> reviews) {
    this(Optional.empty(), reviews);
  }

  public boolean isEmpty() {
    return lesson.isEmpty() && reviews.isEmpty();
  }
}
