package dev.kindling.server.wiring;

import dev.kindling.server.loop.Look;
import dev.kindling.slack.install.Upkeep;
import java.time.Instant;

/** Has Slack's tokens looked after when it is time, however often the loop looks. */
final class SlackUpkeep implements Look {
  private final Upkeep upkeep;
  private Instant next = Instant.MIN;

  SlackUpkeep(Upkeep upkeep) {
    this.upkeep = upkeep;
  }

  /** A clock that was set back must not put the next round off for as long. */
  @Override
  public Instant at(Instant now) {
    boolean due = !now.isBefore(next) || now.plus(Upkeep.PERIOD).isBefore(next);
    if (due) next = upkeep.round(now);
    return next;
  }
}
