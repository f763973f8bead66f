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
  public Session {
    reviews = List.copyOf(reviews);
  }

  public boolean isEmpty() {
    return lesson.isEmpty() && reviews.isEmpty();
  }
}
