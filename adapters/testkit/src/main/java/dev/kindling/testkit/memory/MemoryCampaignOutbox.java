package dev.kindling.testkit.memory;

import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Part;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Plans, pauses and stops campaigns in memory. */
final class MemoryCampaignOutbox implements CampaignOutbox {
  private final Memory memory;

  MemoryCampaignOutbox(Memory memory) {
    this.memory = memory;
  }

  @Override
  public boolean plan(Lease lease, Batch batch) {
    return memory.under(lease, tenant -> plan(tenant, batch));
  }

  private static boolean plan(Tenant tenant, Batch batch) {
    Optional<KeptCampaign> goesOn =
        MemoryCampaigns.kept(tenant, batch.campaign())
            .filter(it -> it.stands(Stage.PLANNING) && !it.campaign().paused())
            .filter(it -> cursor(it, batch) == batch.from());
    goesOn.ifPresent(it -> move(it, batch));
    if (goesOn.isPresent()) tenant.line.plan(batch.deliveries());
    return goesOn.isPresent();
  }

  private static int cursor(KeptCampaign kept, Batch batch) {
    Part part = kept.parts.get(batch.workspace());
    return part == null ? -1 : part.cursor();
  }

  private static void move(KeptCampaign kept, Batch batch) {
    kept.notAllowed += batch.notAllowed();
    kept.parts.computeIfPresent(
        batch.workspace(),
        (at, part) -> batch.last() ? null : new Part(at, part.people(), batch.to()));
    if (kept.parts.isEmpty()) kept.stage(Stage.PLANNED);
  }

  @Override
  public int cancel(OrganisationId organisation, CampaignId campaign, Instant now) {
    return memory.in(organisation, tenant -> cancel(tenant, campaign));
  }

  private static int cancel(Tenant tenant, CampaignId campaign) {
    MemoryCampaigns.kept(tenant, campaign).ifPresent(KeptCampaign::cancel);
    List<Entry> waiting =
        tenant.line.of(campaign).filter(entry -> entry.is(DeliveryState.PLANNED)).toList();
    waiting.forEach(entry -> entry.state = DeliveryState.CANCELLED);
    return waiting.size();
  }

  @Override
  public void pause(OrganisationId organisation, CampaignId campaign) {
    pause(organisation, campaign, true);
  }

  @Override
  public void resume(OrganisationId organisation, CampaignId campaign) {
    pause(organisation, campaign, false);
  }

  private void pause(OrganisationId organisation, CampaignId campaign, boolean paused) {
    memory.in(
        organisation,
        tenant -> {
          Optional<KeptCampaign> kept = MemoryCampaigns.kept(tenant, campaign);
          kept.ifPresent(it -> it.pause(paused));
          return kept;
        });
  }

  @Override
  public int sendAgain(OrganisationId organisation, CampaignId campaign, List<Again> again) {
    return memory.in(
        organisation,
        tenant -> (int) again.stream().filter(one -> sendAgain(tenant, campaign, one)).count());
  }

  private static boolean sendAgain(Tenant tenant, CampaignId campaign, Again again) {
    Optional<Entry> old =
        tenant
            .line
            .find(again.uncertain().value())
            .filter(entry -> entry.is(DeliveryState.UNCERTAIN) && entry.isOf(campaign));
    old.ifPresent(Entry::giveUp);
    if (old.isPresent()) tenant.line.plan(List.of(again.delivery()));
    return old.isPresent();
  }
}
