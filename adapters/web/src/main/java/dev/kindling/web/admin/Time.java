package dev.kindling.web.admin;

import java.time.Duration;

/** About how long something takes, for a page: rounded up, in days, or hours and minutes. */
public record Time(long days, long hours, long minutes) {
  private static final long HOUR = 60;
  private static final long DAY = 24 * HOUR;

  static Time of(Duration time) {
    long minutes = Math.ceilDiv(time.toSeconds(), 60);
    if (minutes >= 2 * DAY) return new Time(Math.ceilDiv(minutes, DAY), 0, 0);
    if (minutes >= 10 * HOUR) return new Time(0, Math.ceilDiv(minutes, HOUR), 0);
    return new Time(0, minutes / HOUR, minutes % HOUR);
  }

  /** At most a minute. */
  public boolean isShort() {
    return days == 0 && hours == 0 && minutes <= 1;
  }
}
