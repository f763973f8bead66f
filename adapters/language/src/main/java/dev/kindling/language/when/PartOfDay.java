package dev.kindling.language.when;

import java.time.LocalTime;
import java.util.Locale;

/** What we take it for when somebody names a part of the day instead of a time. */
enum PartOfDay {
  NOON(12, 0),
  MORNING(9, 0),
  LUNCHTIME(12, 30),
  AFTERNOON(14, 0),
  EVENING(18, 0);

  private final LocalTime time;

  PartOfDay(int hour, int minute) {
    this.time = LocalTime.of(hour, minute);
  }

  LocalTime time() {
    return time;
  }

  /** Its list in the vocabulary. */
  String list() {
    return name().toLowerCase(Locale.ROOT);
  }
}
