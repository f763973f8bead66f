package dev.kindling.learner;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the clock has to do for a learner.
 *
 * @param due when the clock looks at this learner next; null for never
 * @param plannedOn the local date of the last session planned. A new one is planned only for a
 *     later local date: this, not instants, makes "one a day" true across daylight saving, changed
 *     zones and restarts
 * @param later when they asked to have today's lesson again, or null
 * @param untouched planned messages in a row that they did nothing with
 * @param slowed true once the coach went to weekly by itself
 */
public record Agenda(
    @Nullable Instant due,
    @Nullable LocalDate plannedOn,
    @Nullable Instant later,
    int untouched,
    boolean slowed) {
  public static Agenda empty() {
    return new Agenda(null, null, null, 0, false);
  }

  public Agenda due(@Nullable Instant next) {
    return new Agenda(next, plannedOn, later, untouched, slowed);
  }

  /**
   * A session was planned for that date.
   *
   * @param canArrive false if it was too late to send from the start: that is no message that they
   *     left untouched
   */
  public Agenda planned(LocalDate date, boolean canArrive) {
    return new Agenda(due, date, null, untouched + (canArrive ? 1 : 0), slowed);
  }

  /** Today's session was taken by asking for it: none is planned for today any more. */
  public Agenda taken(LocalDate today) {
    LocalDate newest = plannedOn == null || today.isAfter(plannedOn) ? today : plannedOn;
    return new Agenda(due, newest, null, 0, slowed);
  }

  public Agenda later(@Nullable Instant at) {
    return new Agenda(due, plannedOn, at, untouched, slowed);
  }

  /** They did something: nothing lies untouched. */
  public Agenda touched() {
    return untouched == 0 ? this : new Agenda(due, plannedOn, later, 0, slowed);
  }

  public Agenda slowed(boolean now) {
    return new Agenda(due, plannedOn, later, untouched, now);
  }
}
