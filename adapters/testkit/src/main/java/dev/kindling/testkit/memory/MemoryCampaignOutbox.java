package dev.kindling.testkit.memory;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans and stops campaigns in memory. */
final class MemoryCampaignOutbox implements CampaignOutbox {
  private final Memory memory;

  MemoryCampaignOutbox(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean plan(
      OrganisationId organisation,
      Campaign before,
      Campaign after,
      List<Delivery> batch,
      int notAllowed) {
    return memory.in(organisation, tenant -> plan(tenant, before, after, batch, notAllowed));
  }

  private static boolean plan(
      Tenant tenant, Campaign before, Campaign after, List<Delivery> batch, int notAllowed) {
    Optional<KeptCampaign> kept =
        MemoryCampaigns.kept(tenant, before.id())
            .filter(it -> it.campaign().cursor() == before.cursor())
            .filter(it -> it.campaign().stage() == before.stage());
    kept.ifPresent(it -> write(tenant, it, after, notAllowed));
    if (kept.isPresent()) tenant.line.plan(batch);
    return kept.isPresent();
  }

  private static void write(Tenant tenant, KeptCampaign kept, Campaign after, int notAllowed) {
    Campaign moved = kept.campaign().at(after.cursor(), after.stage());
    tenant.campaigns.put(KeptCampaign.number(moved.id()), kept.at(moved, notAllowed));
  }

  @Override
  public int cancel(OrganisationId organisation, CampaignId campaign, Instant now) {
    return memory.in(organisation, tenant -> cancel(tenant, campaign));
  }

  private static int cancel(Tenant tenant, CampaignId campaign) {
    MemoryCampaigns.kept(tenant, campaign)
        .ifPresent(
            it -> write(tenant, it, it.campaign().at(it.campaign().cursor(), Stage.CANCELLED), 0));
    List<Entry> waiting =
        tenant.line.of(campaign).filter(entry -> entry.is(DeliveryState.PLANNED)).toList();
    waiting.forEach(entry -> entry.state = DeliveryState.CANCELLED);
    return waiting.size();
  }
}
