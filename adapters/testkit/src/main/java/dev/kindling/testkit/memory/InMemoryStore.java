package dev.kindling.testkit.memory;

import dev.kindling.campaign.Campaigns;
import dev.kindling.conversation.Members;
import dev.kindling.conversation.Records;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.Doubts;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Transcripts;
import dev.kindling.experience.Experiences;
import dev.kindling.insight.Remarks;
import dev.kindling.organisation.Leases;
import dev.kindling.organisation.Organisations;
import dev.kindling.organisation.Removals;
import dev.kindling.platform.Installations;
import dev.kindling.team.TeamCards;

/**
 * All stores in memory, for tests and benchmarks. They keep the contracts of the real ones, one
 * call at a time, but forget nothing: what others keep for some days, they keep for good.
 */
public final class InMemoryStore {
  private final Memory memory = new Memory();
  private final Installations installations = new MemoryInstallations(memory);
  private final Removals removals = new MemoryRemovals(memory);
  private final Transcripts transcripts = new MemoryTranscripts();

  public Records records() {
    return new MemoryRecords(memory);
  }

  public Outbox outbox() {
    return new MemoryOutbox(memory);
  }

  public CampaignOutbox campaignOutbox() {
    return new MemoryCampaignOutbox(memory);
  }

  public Doubts doubts() {
    return new MemoryDoubts(memory);
  }

  public Leases leases() {
    return new MemoryLeases(memory);
  }

  public Campaigns campaigns() {
    return new MemoryCampaigns(memory);
  }

  public Organisations organisations() {
    return new MemoryOrganisations(memory);
  }

  public Installations installations() {
    return installations;
  }

  public Removals removals() {
    return removals;
  }

  public Experiences experiences() {
    return new MemoryExperiences(memory);
  }

  public TeamCards teamCards() {
    return new MemoryTeamCards(memory);
  }

  public Members members() {
    return new MemoryMembers(memory);
  }

  public Remarks remarks() {
    return new MemoryRemarks(memory);
  }

  public Transcripts transcripts() {
    return transcripts;
  }
}
