package dev.kindling.server.settings;

import dev.kindling.organisation.Nation;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The first organisation as its setting describes it. */
public record Home(String name, ZoneId zone, Nation nation) {
  /** What holds when nothing is set. */
  public static final Home STANDARD =
      new Home("Our council", ZoneId.of("Europe/London"), Nation.ENGLAND);

  /** Reads {@code Name, Zone, Nation}, where zone and nation may be missing. */
  static Home parse(String text) {
    int comma = text.lastIndexOf(',');
    if (comma < 0) return new Home(text, STANDARD.zone, STANDARD.nation);
    String before = text.substring(0, comma).strip();
    String last = text.substring(comma + 1).strip();
    Optional<Nation> named = nation(last);
    if (named.isPresent()) return parse(before).in(named.get());
    return last.contains("/") || last.equals("UTC")
        ? named(before, zone(last))
        : STANDARD.named(text);
  }

  private static Home named(String name, ZoneId zone) {
    if (name.isBlank()) throw new Unfit("must begin with a name, such as Riverside Council.");
    return new Home(name, zone, STANDARD.nation);
  }

  private Home named(String other) {
    return new Home(other, zone, nation);
  }

  private Home in(Nation other) {
    return new Home(name, zone, other);
  }

  private static Optional<Nation> nation(String words) {
    String name = words.toUpperCase(Locale.ROOT).replace(' ', '_');
    return Arrays.stream(Nation.values()).filter(one -> one.name().equals(name)).findFirst();
  }

  private static ZoneId zone(String name) {
    try {
      return ZoneId.of(name);
    } catch (DateTimeException e) {
      throw new Unfit("must end with a time zone such as Europe/London; " + name + " is none.");
    }
  }
}
