package dev.kindling.conversation;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Receipt;
import dev.kindling.curriculum.Library;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What an admin does with campaigns. */
public final class CampaignDesk {
  /** A campaign's messages that have not left by then never do. */
  static final Duration LIFE = Duration.ofHours(8);

  private final Campaigns campaigns;
  private final CampaignOutbox outbox;
  private final Library library;

  public CampaignDesk(Campaigns campaigns, CampaignOutbox outbox, Library library) {
    this.campaigns = campaigns;
    this.outbox = outbox;
    this.library = library;
  }

  /** How many people the draft's audience holds now, before anybody's standing is asked. */
  public int reach(Organisation organisation, Draft draft) {
    return campaigns.count(organisation.id(), draft.audience().selection());
  }

  /** The message as people will see it; the draft's title and text must not be blank. */
  public Message preview(Organisation organisation, Draft draft) {
    return CampaignMessages.of(draft, organisation, library.in(organisation.lang()));
  }

  /**
   * Starts sending. Throws IllegalArgumentException for a draft with problems; a second call is a
   * second campaign.
   *
   * @param now by the organisation's clock
   */
  public Campaign launch(Organisation organisation, Draft draft, Instant now) {
    CampaignId id = campaigns.nextId(organisation.id());
    Campaign campaign = draft.launch(id, now, now.plus(LIFE));
    campaigns.launch(organisation.id(), campaign);
    return campaign;
  }

  public List<Campaign> newest(Organisation organisation) {
    return campaigns.newest(organisation.id());
  }

  public Optional<Campaign> find(Organisation organisation, CampaignId id) {
    return campaigns.find(organisation.id(), id);
  }

  public Receipt receipt(Organisation organisation, CampaignId id) {
    return campaigns.receipt(organisation.id(), id);
  }

  /** Stops what has not been sent; returns how many deliveries were cancelled. */
  public int cancel(Organisation organisation, CampaignId id, Instant now) {
    return outbox.cancel(organisation.id(), id, now);
  }
}
