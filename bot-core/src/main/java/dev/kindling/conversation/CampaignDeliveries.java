package dev.kindling.conversation;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Label;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Priority;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.delivery.WhoMay;
import dev.kindling.delivery.WhoMay.Purpose;
import dev.kindling.learner.Learner;
import dev.kindling.platform.Account;
import java.time.Instant;
import java.util.Optional;

/** Makes a campaign's delivery to one person. */
final class CampaignDeliveries {
  private CampaignDeliveries() {}

  /** Empty for who may not be written to, or has no account to write to. */
  static Optional<Delivery> one(
      Campaign campaign, Learner learner, String cause, Instant now, Instant expiresAt) {
    if (!WhoMay.receive(learner, purpose(campaign.label()), now)) return Optional.empty();
    return learner
        .reachable()
        .map(Account::id)
        .map(account ->
            new Delivery(
                DeliveryId.of(cause, 0),
                learner.number(),
                account,
                new Way.Post(null),
                Priority.CAMPAIGN,
                new Recipe.Campaign(campaign.id(), campaign.label()),
                now,
                expiresAt));
  }

  private static Purpose purpose(Label label) {
    return switch (label) {
      case FOR_YOU -> Purpose.FOR_YOU;
      case FROM_US -> Purpose.FROM_US;
    };
  }
}
