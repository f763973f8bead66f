package dev.kindling.understanding;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What goes with an intent, read from the words; all in the learner's zone.
 *
 * @param time a time of day
 * @param date a day: for a pause the first day back, for "later" the day wanted
 * @param days weekdays that were named; empty for none
 * @param rhythm how often
 * @param topic what it is about, as said; empty for nothing
 */
public record Slots(
    @Nullable LocalTime time,
    @Nullable LocalDate date,
    Set<DayOfWeek> days,
    @Nullable Rhythm rhythm,
    String topic) {
  public Slots {
    days = Set.copyOf(days);
  }

  public static Slots none() {
    return new Slots(null, null, Set.of(), null, "");
  }

  public static Slots topic(String topic) {
    return new Slots(null, null, Set.of(), null, topic);
  }
}
