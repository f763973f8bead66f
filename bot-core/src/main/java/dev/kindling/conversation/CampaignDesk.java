package dev.kindling.conversation;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Receipt;
import dev.kindling.curriculum.Library;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.CampaignOutbox.Again;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Forecast;
import dev.kindling.learner.Learner;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** What an admin does with campaigns. */
public final class CampaignDesk {
  /** A campaign's messages that have not left by then never do. */
  public static final Duration LIFE = Duration.ofHours(8);

  private final Campaigns campaigns;
  private final CampaignOutbox outbox;
  private final Records records;
  private final Organisations organisations;
  private final Library library;
  private final Map<Platform, Pace> paces;
  private final Consumer<OrganisationId> begun;

  /**
   * A desk over these ports.
   *
   * @param begun told when there is something to send that wasn't there before; must not throw
   */
  public CampaignDesk(
      Campaigns campaigns,
      CampaignOutbox outbox,
      Records records,
      Organisations organisations,
      Library library,
      Map<Platform, Pace> paces,
      Consumer<OrganisationId> begun) {
    this.campaigns = campaigns;
    this.outbox = outbox;
    this.records = records;
    this.organisations = organisations;
    this.library = library;
    this.paces = Map.copyOf(paces);
    this.begun = begun;
  }

  /** How many people the draft's audience holds now, before anybody's standing is asked. */
  public int reach(Organisation organisation, Draft draft) {
    return campaigns.count(organisation.id(), draft.audience().selection());
  }

  /** How long sending the draft takes at best; it stops at {@link #LIFE}. */
  public Duration estimate(Organisation organisation, Draft draft) {
    return forecast(organisation, draft).atBest();
  }

  /** What sending the draft comes to at best: how long, how many by when, and which limit it is. */
  public Forecast forecast(Organisation organisation, Draft draft) {
    String selection = draft.audience().selection();
    return new Forecast(
        campaigns.spread(organisation.id(), selection),
        campaigns.unopened(organisation.id(), selection),
        paces);
  }

  /** The message as people will see it; the draft's title and text must not be blank. */
  public Message preview(Organisation organisation, Draft draft) {
    return CampaignMessages.of(draft, organisation, library.in(organisation.lang()));
  }

  /**
   * Starts sending. Throws IllegalArgumentException for a draft with problems, and
   * IllegalStateException while the organisation is hushed; a second call is a second campaign.
   *
   * @param now by the organisation's clock
   */
  public Campaign launch(Organisation organisation, Draft draft, Instant now) {
    if (isHushed(organisation)) throw new IllegalStateException("Hushed: nothing may go out");
    CampaignId id = campaigns.nextId(organisation.id());
    Campaign campaign = draft.launch(id, now, now.plus(LIFE));
    campaigns.launch(organisation.id(), campaign);
    begun.accept(organisation.id());
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

  /** How many people it failed for, by reason. */
  public Map<Refusal, Integer> reasons(Organisation organisation, CampaignId id) {
    return campaigns.reasons(organisation.id(), id);
  }

  /** Stops what has not been sent; returns how many deliveries were cancelled. */
  public int cancel(Organisation organisation, CampaignId id, Instant now) {
    return outbox.cancel(organisation.id(), id, now);
  }

  /** Holds what has not been sent, until {@link #resume}; a second call changes nothing. */
  public void pause(Organisation organisation, CampaignId id) {
    outbox.pause(organisation.id(), id);
  }

  /** Goes on sending; a second call changes nothing. */
  public void resume(Organisation organisation, CampaignId id) {
    outbox.resume(organisation.id(), id);
    begun.accept(organisation.id());
  }

  /**
   * Sends once more to those of whom nobody knows whether it reached them: some will get it twice.
   * Returns to how many; none if the campaign was cancelled.
   */
  public int sendAgain(Organisation organisation, CampaignId id, Instant now) {
    Optional<Campaign> campaign = campaigns.find(organisation.id(), id);
    if (campaign.isEmpty() || isOff(campaign.get()) || isHushed(organisation)) return 0;
    Map<Integer, String> uncertain = campaigns.uncertain(organisation.id(), id);
    List<Again> again = new ArrayList<>();
    records
        .findAll(organisation.id(), List.copyOf(uncertain.keySet()))
        .forEach(kept -> {
          String old = uncertain.get(kept.learner().number());
          again(campaign.get(), kept.learner(), old, now).ifPresent(again::add);
        });
    int planned = outbox.sendAgain(organisation.id(), id, again);
    begun.accept(organisation.id());
    return planned;
  }

  /**
   * Switches all unprompted messages off, within two seconds, or on again. Switching off cancels
   * what is planned and every campaign that is not over: nothing of it is sent afterwards.
   *
   * @param now by the organisation's clock
   */
  public void hush(Organisation organisation, boolean hushed, Instant now) {
    organisations.hush(organisation.id(), hushed);
    if (!hushed) return;
    int seen = 0;
    List<Campaign> some = campaigns.newest(organisation.id(), seen);
    while (!some.isEmpty()) {
      some.forEach(campaign -> silence(organisation, campaign, now));
      seen += some.size();
      some = campaigns.newest(organisation.id(), seen);
    }
  }

  private void silence(Organisation organisation, Campaign campaign, Instant now) {
    if (isOff(campaign) || receipt(organisation, campaign.id()).isOver()) return;
    cancel(organisation, campaign.id(), now);
  }

  private static boolean isOff(Campaign campaign) {
    return campaign.stage() == Campaign.Stage.CANCELLED;
  }

  /** As it is now: the caller's copy may be a second old. */
  private boolean isHushed(Organisation organisation) {
    return organisations.find(organisation.id()).map(Organisation::hushed).orElse(false);
  }

  private static Optional<Again> again(
      Campaign campaign, Learner learner, String uncertain, Instant now) {
    return CampaignDeliveries.one(campaign, learner, uncertain + ":again", now, now.plus(LIFE))
        .map(delivery -> new Again(new DeliveryId(uncertain), delivery));
  }
}
