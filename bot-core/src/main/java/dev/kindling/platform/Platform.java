package dev.kindling.platform;

import java.util.Locale;

/** A place where people chat. The web is our own: the practice chat. */
public enum Platform {
  SLACK,
  TEAMS,
  WEB;

  /** The lower-case name used in keys, counters and metrics; stable for good. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The platform with this {@link #key()}; throws IllegalArgumentException for any other text. */
  public static Platform of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
