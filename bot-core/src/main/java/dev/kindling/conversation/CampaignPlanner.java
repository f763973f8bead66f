package dev.kindling.conversation;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Part;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.CampaignOutbox.Batch;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Outbox;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Plans campaigns a batch at a time from a cursor over their frozen audience. */
public final class CampaignPlanner {
  static final int BATCH = 100;

  /** A workspace that has so much in line gets no more for now. */
  static final int ENOUGH = 250;

  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

  private final Campaigns campaigns;
  private final CampaignOutbox campaignOutbox;
  private final Outbox outbox;
  private final Records records;

  public CampaignPlanner(
      Campaigns campaigns, CampaignOutbox campaignOutbox, Outbox outbox, Records records) {
    this.campaigns = campaigns;
    this.campaignOutbox = campaignOutbox;
    this.outbox = outbox;
    this.records = records;
  }

  /**
   * Plans the next batch for every workspace that has room, of every campaign that isn't planned to
   * the end: so much as is sent within some seconds, not all at once. The oldest campaign goes
   * first.
   *
   * @param now by the organisation's clock
   * @return when to look again
   */
  public Instant step(Lease lease, Organisation organisation, Instant now) {
    List<Campaign> open = campaigns.planning(organisation.id());
    if (open.isEmpty()) return Instant.MAX;
    Map<Workspace, Integer> waiting = new HashMap<>(outbox.waiting(organisation.id()));
    boolean more = false;
    for (Campaign campaign : open)
      for (Part part : campaigns.parts(organisation.id(), campaign.id()))
        if (waiting.getOrDefault(part.workspace(), 0) < ENOUGH) {
          int planned = plan(lease, organisation, campaign, part, now);
          waiting.merge(part.workspace(), planned, Integer::sum);
          more = true;
        }
    return more ? now : now.plus(LOOK_AGAIN);
  }

  private int plan(
      Lease lease, Organisation organisation, Campaign campaign, Part part, Instant now) {
    List<Integer> numbers = after(part.people(), part.cursor());
    List<Delivery> deliveries =
        records.findAll(organisation.id(), numbers).stream()
            .flatMap(kept -> one(organisation, campaign, kept.learner(), now).stream())
            .toList();
    int to = numbers.isEmpty() ? part.cursor() : numbers.getLast();
    boolean last = part.people().nextSetBit(to + 1) < 0;
    Batch batch =
        new Batch(
            campaign.id(),
            part.workspace(),
            part.cursor(),
            to,
            last,
            deliveries,
            numbers.size() - deliveries.size());
    return campaignOutbox.plan(lease, batch) ? deliveries.size() : 0;
  }

  private static Optional<Delivery> one(
      Organisation organisation, Campaign campaign, Learner learner, Instant now) {
    String cause = organisation.id() + ":" + campaign.id() + ":" + learner.number();
    return CampaignDeliveries.one(campaign, learner, cause, now, campaign.expiresAt());
  }

  private static List<Integer> after(BitSet audience, int cursor) {
    return IntStream.iterate(
            audience.nextSetBit(cursor + 1), n -> n >= 0, n -> audience.nextSetBit(n + 1))
        .limit(BATCH)
        .boxed()
        .toList();
  }
}
