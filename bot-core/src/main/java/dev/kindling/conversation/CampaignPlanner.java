package dev.kindling.conversation;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Label;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Priority;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.delivery.WhoMay;
import dev.kindling.delivery.WhoMay.Purpose;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans campaigns a batch at a time from a cursor over their frozen audience. */
public final class CampaignPlanner {
  static final int BATCH = 100;

  private final Campaigns campaigns;
  private final CampaignOutbox outbox;
  private final Records records;

  public CampaignPlanner(Campaigns campaigns, CampaignOutbox outbox, Records records) {
    this.campaigns = campaigns;
    this.outbox = outbox;
    this.records = records;
  }

  /**
   * Plans the next batch of every campaign that is not planned to the end.
   *
   * @param now by the organisation's clock
   * @return true if there is more to plan
   */
  public boolean step(Organisation organisation, Instant now) {
    List<Campaign> open = campaigns.planning(organisation.id());
    open.forEach(campaign -> plan(organisation, campaign, now));
    return !open.isEmpty();
  }

  private void plan(Organisation organisation, Campaign campaign, Instant now) {
    BitSet audience = campaigns.audience(organisation.id(), campaign.id());
    List<Integer> numbers = after(audience, campaign.cursor());
    List<Kept> people = records.findAll(organisation.id(), numbers);
    List<Delivery> batch =
        people.stream()
            .flatMap(kept -> delivery(organisation, campaign, kept.learner(), now).stream())
            .toList();
    boolean last = numbers.size() < BATCH;
    int cursor = numbers.isEmpty() ? campaign.cursor() : numbers.getLast();
    Campaign after = campaign.at(cursor, last ? Stage.PLANNED : Stage.PLANNING);
    int notAllowed = numbers.size() - batch.size();
    outbox.plan(organisation.id(), campaign, after, batch, notAllowed);
  }

  private static List<Integer> after(BitSet audience, int cursor) {
    return IntStream.iterate(
            audience.nextSetBit(cursor + 1), n -> n >= 0, n -> audience.nextSetBit(n + 1))
        .limit(BATCH)
        .boxed()
        .toList();
  }

  private static Optional<Delivery> delivery(
      Organisation organisation, Campaign campaign, Learner learner, Instant now) {
    if (!WhoMay.receive(learner, purpose(campaign.label()), now)) return Optional.empty();
    String cause = organisation.id() + ":" + campaign.id() + ":" + learner.number();
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
                campaign.expiresAt()));
  }

  private static Purpose purpose(Label label) {
    return switch (label) {
      case FOR_YOU -> Purpose.FOR_YOU;
      case FROM_US -> Purpose.FROM_US;
    };
  }
}
