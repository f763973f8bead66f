package dev.kindling.server.loop;

import java.time.Instant;

/** One look for work, which is done or handed on. */
@FunctionalInterface
public interface Look {
  /**
   * Looks once.
   *
   * @param now real time
   * @return when to look again, in real time; in the past for at once, {@link Instant#MAX} for when
   *     somebody says so. A loop looks earlier as well
   */
  Instant at(Instant now);
}
