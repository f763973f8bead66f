package dev.kindling.web.admin;

import dev.kindling.conversation.Unreached;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Somebody who can't be reached, as the console shows them.
 *
 * @param name their id on the platform where there is no name
 * @param since a day in the organisation's zone; empty if it isn't known
 */
public record UnreachedRow(String name, String since) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static UnreachedRow of(Unreached.Person person, ZoneId zone) {
    String name = person.name().isEmpty() ? person.account() : person.name();
    Instant since = person.since();
    return new UnreachedRow(name, since == null ? "" : DATE.format(since.atZone(zone)));
  }
}
