package dev.kindling.web.doubles;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Part;
import dev.kindling.campaign.Receipt;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Campaigns in a map, with receipts and sizes that the test sets. */
public final class MemoryCampaigns implements Campaigns, CampaignOutbox {
  private static final Workspace SLACK = new Workspace(Platform.SLACK, "T1");

  private final Map<String, Campaign> kept = new ConcurrentHashMap<>();
  private final Map<String, Integer> sizes = new ConcurrentHashMap<>(Map.of("people", 40));
  private final List<Again> again = new CopyOnWriteArrayList<>();
  private volatile Receipt receipt = new Receipt(40, 0, 40, 0, 0, 0, 0, 0, 0);
  private volatile Map<Refusal, Integer> reasons = Map.of();
  private volatile Map<Integer, String> uncertain = Map.of();
  private volatile int elsewhere;
  private int last;

  public void receiptIs(Receipt now) {
    receipt = now;
  }

  public void reasonsAre(Map<Refusal, Integer> now) {
    reasons = now;
  }

  public void uncertainAre(Map<Integer, String> now) {
    uncertain = now;
  }

  /** All of them in Slack. */
  public void sizeIs(String selection, int people) {
    sizes.put(selection, people);
  }

  /** How many of each selection nobody can write to. */
  public void haveNoPlace(int people) {
    elsewhere = people;
  }

  /** Everybody has been planned. */
  public void planned() {
    kept.replaceAll((_, one) -> one.at(Campaign.Stage.PLANNED, one.paused()));
  }

  public List<Campaign> all() {
    return List.copyOf(kept.values());
  }

  /** What was sent again. */
  public List<Again> again() {
    return again;
  }

  @Override
  public synchronized CampaignId nextId(OrganisationId organisation) {
    return new CampaignId("c" + ++last);
  }

  @Override
  public void launch(OrganisationId organisation, Campaign campaign) {
    kept.put(key(organisation, campaign.id()), campaign);
  }

  @Override
  public Optional<Campaign> find(OrganisationId organisation, CampaignId id) {
    return Optional.ofNullable(kept.get(key(organisation, id)));
  }

  @Override
  public List<Campaign> newest(OrganisationId organisation, int without) {
    return kept.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(organisation + "/"))
        .map(Map.Entry::getValue)
        .sorted(Comparator.comparing((Campaign one) -> one.id().value()).reversed())
        .skip(without)
        .toList();
  }

  @Override
  public List<Campaign> planning(OrganisationId organisation) {
    return newest(organisation);
  }

  @Override
  public List<Part> parts(OrganisationId organisation, CampaignId id) {
    return List.of();
  }

  @Override
  public int count(OrganisationId organisation, String selection) {
    return sizes.getOrDefault(selection, 0);
  }

  @Override
  public Map<Workspace, Integer> spread(OrganisationId organisation, String selection) {
    return Map.of(SLACK, count(organisation, selection) - elsewhere);
  }

  @Override
  public Map<Workspace, Integer> unopened(OrganisationId organisation, String selection) {
    return Map.of();
  }

  @Override
  public Receipt receipt(OrganisationId organisation, CampaignId id) {
    return receipt;
  }

  @Override
  public Map<Refusal, Integer> reasons(OrganisationId organisation, CampaignId id) {
    return reasons;
  }

  @Override
  public Map<Integer, String> uncertain(OrganisationId organisation, CampaignId id) {
    return uncertain;
  }

  @Override
  public boolean plan(Lease lease, Batch batch) {
    return false;
  }

  @Override
  public int cancel(OrganisationId organisation, CampaignId id, Instant now) {
    change(organisation, id, Campaign.Stage.CANCELLED, false);
    return 1;
  }

  @Override
  public void pause(OrganisationId organisation, CampaignId id) {
    change(organisation, id, null, true);
  }

  @Override
  public void resume(OrganisationId organisation, CampaignId id) {
    change(organisation, id, null, false);
  }

  @Override
  public int sendAgain(OrganisationId organisation, CampaignId id, List<Again> list) {
    again.addAll(list);
    return list.size();
  }

  private void change(
      OrganisationId organisation, CampaignId id, Campaign.@Nullable Stage stage, boolean paused) {
    kept.computeIfPresent(
        key(organisation, id), (_, one) -> one.at(stage == null ? one.stage() : stage, paused));
  }

  private static String key(OrganisationId organisation, CampaignId id) {
    return organisation + "/" + id;
  }
}
