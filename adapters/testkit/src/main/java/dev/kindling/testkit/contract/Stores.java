package dev.kindling.testkit.contract;

import dev.kindling.campaign.Campaigns;
import dev.kindling.conversation.Members;
import dev.kindling.conversation.Records;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.Doubts;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Transcripts;
import dev.kindling.experience.Experiences;
import dev.kindling.insight.Remarks;
import dev.kindling.organisation.Glance;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Leases;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import dev.kindling.organisation.Removals;
import dev.kindling.platform.Installations;
import dev.kindling.team.TeamCards;
import dev.kindling.testkit.memory.InMemoryStore;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stores under test; all look at the same data. */
public record Stores(
    Records records,
    Outbox outbox,
    CampaignOutbox campaignOutbox,
    Doubts doubts,
    Leases leases,
    Campaigns campaigns,
    Organisations organisations,
    Installations installations,
    Removals removals,
    Transcripts transcripts,
    Experiences experiences,
    Members members,
    Remarks remarks,
    TeamCards teamCards) {
  public static Stores inMemory() {
    InMemoryStore store = new InMemoryStore();
    return new Stores(
        store.records(),
        store.outbox(),
        store.campaignOutbox(),
        store.doubts(),
        store.leases(),
        store.campaigns(),
        store.organisations(),
        store.installations(),
        store.removals(),
        store.transcripts(),
        store.experiences(),
        store.members(),
        store.remarks(),
        store.teamCards());
  }

  /** What that server sees of an organisation that it wants, and of no other; null for nothing. */
  public @Nullable Glance look(String server, OrganisationId organisation, Instant now) {
    return leases.look(server, now, organisation::equals).stream()
        .filter(glance -> glance.organisation().id().equals(organisation))
        .findFirst()
        .orElse(null);
  }

  /**
   * The lease of an organisation that nobody else looks after, for a server that has no other.
   * Throws NoSuchElementException where somebody does.
   */
  public Lease lease(OrganisationId organisation, Instant now) {
    return Optional.ofNullable(look("server of " + organisation, organisation, now))
        .map(Glance::lease)
        .orElseThrow();
  }
}
