package dev.kindling.testkit.contract;

import dev.kindling.campaign.Campaigns;
import dev.kindling.conversation.Records;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Transcripts;
import dev.kindling.organisation.Organisations;
import dev.kindling.organisation.Removals;
import dev.kindling.platform.Installations;
import dev.kindling.testkit.memory.InMemoryStore;

/** The stores under test; all look at the same data. */
public record Stores(
    Records records,
    Outbox outbox,
    CampaignOutbox campaignOutbox,
    Campaigns campaigns,
    Organisations organisations,
    Installations installations,
    Removals removals,
    Transcripts transcripts) {
  public static Stores inMemory() {
    InMemoryStore store = new InMemoryStore();
    return new Stores(
        store.records(),
        store.outbox(),
        store.campaignOutbox(),
        store.campaigns(),
        store.organisations(),
        store.installations(),
        store.removals(),
        store.transcripts());
  }
}
