package dev.kindling.web.doubles;

import dev.kindling.campaign.Campaign;
import dev.kindling.campaign.CampaignId;
import dev.kindling.campaign.Campaigns;
import dev.kindling.campaign.Receipt;
import dev.kindling.delivery.CampaignOutbox;
import dev.kindling.delivery.Delivery;
import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Campaigns in a map, with receipts and sizes that the test sets. */
public final class MemoryCampaigns implements Campaigns, CampaignOutbox {
  private final Map<String, Campaign> kept = new ConcurrentHashMap<>();
  private final Map<String, Integer> sizes = new ConcurrentHashMap<>(Map.of("people", 40));
  private volatile Receipt receipt = new Receipt(40, 0, 40, 0, 0, 0, 0, 0, 0);
  private int last;

  public void receiptIs(Receipt now) {
    receipt = now;
  }

  public void sizeIs(String selection, int people) {
    sizes.put(selection, people);
  }

  public List<Campaign> all() {
    return List.copyOf(kept.values());
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
  public List<Campaign> newest(OrganisationId organisation) {
    return kept.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(organisation + "/"))
        .map(Map.Entry::getValue)
        .toList();
  }

  @Override
  public List<Campaign> planning(OrganisationId organisation) {
    return newest(organisation);
  }

  @Override
  public BitSet audience(OrganisationId organisation, CampaignId id) {
    return new BitSet();
  }

  @Override
  public int count(OrganisationId organisation, String selection) {
    return sizes.getOrDefault(selection, 0);
  }

  @Override
  public Receipt receipt(OrganisationId organisation, CampaignId id) {
    return receipt;
  }

  @Override
  public boolean plan(
      OrganisationId organisation,
      Campaign before,
      Campaign after,
      List<Delivery> batch,
      int notAllowed) {
    return kept.replace(key(organisation, before.id()), before, after);
  }

  @Override
  public int cancel(OrganisationId organisation, CampaignId id, Instant now) {
    kept.computeIfPresent(
        key(organisation, id), (_, one) -> one.at(one.cursor(), Campaign.Stage.CANCELLED));
    return 1;
  }

  private static String key(OrganisationId organisation, CampaignId id) {
    return organisation + "/" + id;
  }
}
