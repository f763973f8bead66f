package dev.kindling.delivery;

import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import java.time.Instant;

/**
 * One message to one person, written in the same commit as the progress it belongs to.
 *
 * @param learner the learner's number
 * @param plannedAt when it was planned, by the organisation's clock
 * @param expiresAt never sent from then on: a lesson for 09:00 doesn't arrive at 17:00
 */
public record Delivery(
    DeliveryId id,
    int learner,
    AccountId account,
    Way way,
    Priority priority,
    Recipe recipe,
    Instant plannedAt,
    Instant expiresAt) {
  /**
   * True for what the workspace's limit doesn't count: what Slack takes at addresses that came with
   * a click. In Teams a message into a room counts like any other.
   */
  public boolean isBesideTheLimit() {
    return way instanceof Way.Post post
        && post.isElsewhere()
        && account.workspace().platform() != Platform.TEAMS;
  }
}
