package dev.kindling.testkit.memory;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Receipt;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Recipe;
import dev.kindling.learner.Selections;
import dev.kindling.organisation.OrganisationId;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Campaigns in memory. */
final class MemoryCampaigns implements Campaigns {
  private static final int NEWEST = 50;

  private final Memory memory;

  MemoryCampaigns(Memory memory) {
    this.memory = memory;
  }

  @Override
  public CampaignId nextId(OrganisationId organisation) {
    return memory.in(organisation, tenant -> new CampaignId("c" + ++tenant.lastCampaign));
  }

  @Override
  public void launch(OrganisationId organisation, Campaign campaign) {
    memory.in(
        organisation, tenant -> tenant.organisation == null ? null : launch(tenant, campaign));
  }

  private static KeptCampaign launch(Tenant tenant, Campaign campaign) {
    BitSet audience = select(tenant, campaign.audience().selection());
    return tenant.campaigns.computeIfAbsent(
        KeptCampaign.number(campaign.id()), any -> new KeptCampaign(campaign, audience, 0));
  }

  private static BitSet select(Tenant tenant, String selection) {
    BitSet people = new BitSet();
    for (Kept kept : tenant.learners.values())
      if (Selections.of(kept.learner()).contains(selection)) people.set(kept.learner().number());
    return people;
  }

  @Override
  public Optional<Campaign> find(OrganisationId organisation, CampaignId id) {
    return memory.in(organisation, tenant -> kept(tenant, id).map(KeptCampaign::campaign));
  }

  static Optional<KeptCampaign> kept(Tenant tenant, CampaignId id) {
    return Optional.ofNullable(tenant.campaigns.get(KeptCampaign.number(id)));
  }

  static boolean isCancelled(Tenant tenant, Entry entry) {
    return entry.delivery.recipe() instanceof Recipe.Campaign recipe
        && kept(tenant, recipe.campaign())
            .filter(it -> it.campaign().stage() == Stage.CANCELLED)
            .isPresent();
  }

  @Override
  public List<Campaign> newest(OrganisationId organisation) {
    return memory.in(
        organisation,
        tenant ->
            tenant.campaigns.descendingMap().values().stream()
                .map(KeptCampaign::campaign)
                .limit(NEWEST)
                .toList());
  }

  @Override
  public List<Campaign> planning(OrganisationId organisation) {
    return memory.in(
        organisation,
        tenant ->
            tenant.campaigns.values().stream()
                .map(KeptCampaign::campaign)
                .filter(campaign -> campaign.stage() == Stage.PLANNING)
                .toList());
  }

  @Override
  public BitSet audience(OrganisationId organisation, CampaignId id) {
    return memory.in(
        organisation,
        tenant -> {
          BitSet copy = new BitSet();
          kept(tenant, id).ifPresent(it -> copy.or(it.audience()));
          return copy;
        });
  }

  @Override
  public int count(OrganisationId organisation, String selection) {
    return memory.in(organisation, tenant -> select(tenant, selection).cardinality());
  }

  @Override
  public Receipt receipt(OrganisationId organisation, CampaignId id) {
    return memory.in(organisation, tenant -> receipt(tenant, id));
  }

  private static Receipt receipt(Tenant tenant, CampaignId id) {
    Optional<KeptCampaign> kept = kept(tenant, id);
    return new Receipt(
        kept.map(it -> it.audience().cardinality()).orElse(0),
        kept.map(KeptCampaign::notAllowed).orElse(0),
        count(tenant, id, DeliveryState.PLANNED),
        count(tenant, id, DeliveryState.SENDING),
        count(tenant, id, DeliveryState.SENT),
        count(tenant, id, DeliveryState.UNCERTAIN),
        count(tenant, id, DeliveryState.FAILED),
        count(tenant, id, DeliveryState.EXPIRED),
        count(tenant, id, DeliveryState.CANCELLED));
  }

  private static int count(Tenant tenant, CampaignId id, DeliveryState state) {
    return (int) tenant.line.of(id).filter(entry -> entry.is(state)).count();
  }
}
