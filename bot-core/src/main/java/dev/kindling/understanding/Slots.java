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
 * @param track the id of the track that was named; empty for none
 */
public record Slots(
    @Nullable LocalTime time,
    @Nullable LocalDate date,
    Set<DayOfWeek> days,
    @Nullable Rhythm rhythm,
    String topic,
    String track) {
  public Slots {
    days = Set.copyOf(days);
  }

  /** Slots in which no track was named. */
  public Slots(
      @Nullable LocalTime time,
      @Nullable LocalDate date,
      Set<DayOfWeek> days,
      @Nullable Rhythm rhythm,
      String topic) {
    this(time, date, days, rhythm, topic, "");
  }

  public static Slots none() {
    return new Slots(null, null, Set.of(), null, "");
  }

  public static Slots topic(String topic) {
    return new Slots(null, null, Set.of(), null, topic);
  }

  /** What people on that track learn, about that. */
  public static Slots track(String track, String topic) {
    return new Slots(null, null, Set.of(), null, topic, track);
  }
}
