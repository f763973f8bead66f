package dev.kindling.web.admin;

import dev.kindling.conversation.CampaignDesk;
import dev.kindling.delivery.Forecast;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.util.Optional;

/**
 * What an admin should know before sending: how long it takes at best, and who gets it too late.
 *
 * @param reach how many people the audience holds
 */
public record Outlook(int reach, Forecast forecast) {
  /** Who has it after that has it soon. */
  public static final Duration SOON = Duration.ofMinutes(30);

  public Time time() {
    return Time.of(forecast.atBest());
  }

  /** The platform that takes the longest; empty if nobody can be written to. */
  public Optional<Platform> slowest() {
    return forecast.slowest().map(Workspace::platform);
  }

  /** How many messages a minute that platform takes; 0 if there is none. */
  public long perMinute() {
    return slowest().map(forecast::perMinute).orElse(0L);
  }

  /** How many are on no platform that is switched on. */
  public int unreachable() {
    return Math.max(0, reach - forecast.reachable());
  }

  /** How many have it soon, at best. */
  public int soon() {
    return forecast.reached(SOON);
  }

  /** How many never get it, as it is not sent any more by then. */
  public int never() {
    return forecast.reachable() - forecast.reached(CampaignDesk.LIFE);
  }

  public boolean isTooLong() {
    return forecast.atBest().compareTo(CampaignDesk.LIFE) > 0;
  }

  public boolean isSlow() {
    return forecast.atBest().compareTo(SOON) > 0;
  }
}
