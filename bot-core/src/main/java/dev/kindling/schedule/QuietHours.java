package dev.kindling.schedule;

import java.time.LocalTime;

/** The local times between which nothing unasked is sent. */
public final class QuietHours {
  /** The first time of day at which something may arrive. */
  public static final LocalTime END = LocalTime.of(7, 0);

  /** From here on nothing arrives until the next {@link #END}. */
  public static final LocalTime START = LocalTime.of(20, 0);

  private QuietHours() {}

  public static boolean contains(LocalTime time) {
    return time.isBefore(END) || !time.isBefore(START);
  }
}
