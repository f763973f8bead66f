package dev.kindling.server.loop;

import java.time.Instant;

/** What a loop does for one organisation. */
@FunctionalInterface
public interface Part {
  /**
   * Looks once.
   *
   * @param now by the organisation's clock
   * @return when to look again, by the organisation's clock; {@link Instant#MAX} for when somebody
   *     says so
   */
  Instant look(Held held, Instant now);
}
