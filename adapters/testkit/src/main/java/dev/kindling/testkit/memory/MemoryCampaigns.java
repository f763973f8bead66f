package dev.kindling.testkit.memory;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.Campaign.Stage;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Part;
import dev.kindling.campaign.Receipt;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.learner.Selections;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        organisation, tenant -> tenant.organisation() == null ? null : launch(tenant, campaign));
  }

  private static KeptCampaign launch(Tenant tenant, Campaign campaign) {
    BitSet audience = select(tenant, campaign.audience().selection());
    Map<Workspace, Part> parts = new HashMap<>();
    divided(tenant, audience).forEach((at, people) -> parts.put(at, new Part(at, people, 0)));
    return tenant.campaigns.computeIfAbsent(
        KeptCampaign.number(campaign.id()), any -> new KeptCampaign(campaign, audience, parts));
  }

  /** By where they are written to; who has no account to write to is in none. */
  private static Map<Workspace, BitSet> divided(Tenant tenant, BitSet people) {
    Map<Workspace, BitSet> parts = new HashMap<>();
    people.stream()
        .forEach(number ->
            tenant
                .learners
                .get(number)
                .learner()
                .reachable()
                .map(account -> account.id().workspace())
                .ifPresent(at -> parts.computeIfAbsent(at, any -> new BitSet()).set(number)));
    return parts;
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
    return campaignOf(tenant, entry).filter(it -> it.stands(Stage.CANCELLED)).isPresent();
  }

  static boolean isPausing(Tenant tenant, Entry entry) {
    return campaignOf(tenant, entry).filter(it -> it.campaign().paused()).isPresent();
  }

  private static Optional<KeptCampaign> campaignOf(Tenant tenant, Entry entry) {
    return Optional.ofNullable(entry.campaign).flatMap(id -> kept(tenant, id));
  }

  @Override
  public List<Campaign> newest(OrganisationId organisation, int without) {
    return memory.in(
        organisation,
        tenant ->
            tenant.campaigns.descendingMap().values().stream()
                .map(KeptCampaign::campaign)
                .skip(without)
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
                .filter(campaign -> campaign.stage() == Stage.PLANNING && !campaign.paused())
                .toList());
  }

  @Override
  public List<Part> parts(OrganisationId organisation, CampaignId id) {
    return memory.in(
        organisation,
        tenant -> kept(tenant, id).stream().flatMap(it -> it.parts.values().stream()).toList());
  }

  @Override
  public Map<Workspace, Integer> spread(OrganisationId organisation, String selection) {
    return memory.in(organisation, tenant -> spread(tenant, select(tenant, selection)));
  }

  @Override
  public Map<Workspace, Integer> unopened(OrganisationId organisation, String selection) {
    return memory.in(
        organisation,
        tenant -> {
          BitSet people = select(tenant, selection);
          Map<Workspace, Integer> unopened = new HashMap<>();
          for (Workspace at : divided(tenant, people).keySet()) {
            BitSet there = select(tenant, Selections.unopened(at));
            there.and(people);
            if (!there.isEmpty()) unopened.put(at, there.cardinality());
          }
          return unopened;
        });
  }

  private static Map<Workspace, Integer> spread(Tenant tenant, BitSet people) {
    Map<Workspace, Integer> spread = new HashMap<>();
    divided(tenant, people).forEach((at, some) -> spread.put(at, some.cardinality()));
    return spread;
  }

  @Override
  public Map<Integer, String> uncertain(OrganisationId organisation, CampaignId id) {
    return memory.in(
        organisation,
        tenant ->
            tenant
                .line
                .of(id)
                .filter(entry -> entry.is(DeliveryState.UNCERTAIN))
                .map(entry -> entry.delivery)
                .collect(Collectors.toMap(Delivery::learner, it -> it.id().value())));
  }

  @Override
  public Map<Refusal, Integer> reasons(OrganisationId organisation, CampaignId id) {
    return memory.in(
        organisation,
        tenant ->
            tenant
                .line
                .of(id)
                .filter(entry -> entry.refusal != null)
                .collect(Collectors.toMap(entry -> entry.refusal, entry -> 1, Integer::sum)));
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
        kept.map(it -> it.audience.cardinality()).orElse(0),
        kept.map(it -> it.notAllowed).orElse(0),
        count(tenant, id, DeliveryState.PLANNED),
        count(tenant, id, DeliveryState.SENDING),
        count(tenant, id, DeliveryState.SENT),
        count(tenant, id, DeliveryState.UNCERTAIN),
        count(tenant, id, DeliveryState.FAILED),
        count(tenant, id, DeliveryState.EXPIRED),
        count(tenant, id, DeliveryState.CANCELLED) + kept.map(it -> it.neverPlanned).orElse(0));
  }

  private static int count(Tenant tenant, CampaignId id, DeliveryState state) {
    return (int) tenant.line.of(id).filter(entry -> entry.is(state)).count();
  }
}
