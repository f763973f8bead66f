package dev.kindling.review;

import java.time.Instant;
import java.time.LocalDate;

/** A memory after an answer, and when its item is due again. */
public record Scheduled(Memory memory, Instant due) {
  /** The local date it is due on, if the answer was given a date. */
  public LocalDate dueDate() {
    return Dates.date(due);
  }
}
