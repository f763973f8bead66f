package dev.kindling.review;

import static java.time.temporal.ChronoUnit.DAYS;

import dev.kindling.review.Stepping.Stepped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * FSRS-6: what an answer does to a memory, and when to ask again. Pure: the same in gives the same
 * out, and nothing given is changed.
 *
 * <p>Elapsed time is whole days of 24 hours; less is the same day, and so is a clock that went back
 * (the answer's time is kept all the same, so that a clock put right mends itself). The coach uses
 * the methods that take the learner's local date: a date stands as its midnight in UTC, so whole
 * days are calendar days. Don't mix dates and other instants for one item.
 */
public final class Fsrs {
  private final MemoryModel model;
  private final Intervals intervals;
  private final Stepping stepping;

  public Fsrs(Parameters parameters) {
    this.model = new MemoryModel(parameters.weights(), parameters.sameDay());
    this.intervals = new Intervals(model.curve(), parameters);
    this.stepping = new Stepping(parameters.steps());
  }

  /** After the first answer ever to an item, on the learner's local date. */
  public Scheduled first(Rating rating, LocalDate today) {
    return first(rating, Dates.instant(today));
  }

  /** After the first answer ever to an item. */
  public Scheduled first(Rating rating, Instant now) {
    return scheduled(new Phase.Learning(0), model::first, rating, now);
  }

  /** After another answer, on the learner's local date. */
  public Scheduled next(Memory memory, Rating rating, LocalDate today) {
    return next(memory, rating, Dates.instant(today));
  }

  /** After another answer. One given twice counts twice: whoever calls drops duplicates. */
  public Scheduled next(Memory memory, Rating rating, Instant now) {
    long days = daysSince(memory, now);
    return scheduled(
        memory.phase(), each -> model.next(memory.strength(), each, days), rating, now);
  }

  /** The chance of recall on that local date: above 0, at most 1; 1 on the day of the answer. */
  public double retrievability(Memory memory, LocalDate today) {
    return retrievability(memory, Dates.instant(today));
  }

  /** The chance of recall at that instant: above 0, at most 1. */
  public double retrievability(Memory memory, Instant now) {
    return model.retrievability(memory.strength(), daysSince(memory, now));
  }

  /**
   * The local date on which the chance of recall reaches the one desired, to the nearest day. With
   * plain spacing and without steps it is the due date that the last answer gave, so that it
   * needn't be kept; a changed desired retention moves it.
   */
  public LocalDate dueDate(Memory memory) {
    return Dates.date(memory.lastReview()).plusDays(intervals.days(memory.stability()));
  }

  private Scheduled scheduled(
      Phase phase, Function<Rating, Strength> after, Rating rating, Instant now) {
    Stepped step = stepping.after(phase, rating).orElseGet(() -> byDays(after, rating));
    Strength strength = after.apply(rating);
    Memory memory = new Memory(strength.stability(), strength.difficulty(), now, step.phase());
    return new Scheduled(memory, now.plus(step.delay()));
  }

  private Stepped byDays(Function<Rating, Strength> after, Rating rating) {
    int days = intervals.days(rating, each -> after.apply(each).stability());
    return new Stepped(new Phase.Review(), Duration.ofDays(days));
  }

  private static long daysSince(Memory memory, Instant now) {
    return Math.max(0, DAYS.between(memory.lastReview(), now));
  }
}
