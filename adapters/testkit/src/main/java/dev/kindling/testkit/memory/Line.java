package dev.kindling.testkit.memory;

import dev.kindling.campaign.CampaignId;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Way;
import dev.kindling.platform.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All deliveries of an organisation, as planned, and the gaps of its accounts. */
final class Line {
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final Map<CampaignId, List<Entry>> campaigns = new HashMap<>();
  private final Map<AccountId, Instant> resting = new HashMap<>();
  private int hushed;

  void plan(List<Delivery> deliveries) {
    for (Delivery delivery : deliveries)
      if (!(delivery.way() instanceof Way.Reply))
        entries.computeIfAbsent(delivery.id().value(), any -> entry(delivery));
  }

  private Entry entry(Delivery delivery) {
    Entry entry = new Entry(delivery, entries.size());
    if (entry.campaign != null)
      campaigns.computeIfAbsent(entry.campaign, any -> new ArrayList<>()).add(entry);
    return entry;
  }

  Optional<Entry> find(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  Stream<Entry> all(DeliveryState state) {
    return entries.values().stream().filter(entry -> entry.is(state));
  }

  /** There is nobody of that number any more: what is planned for them is cancelled. */
  void endOf(int number) {
    all(DeliveryState.PLANNED)
        .filter(entry -> entry.delivery.learner() == number)
        .forEach(entry -> entry.state = DeliveryState.CANCELLED);
  }

  Stream<Entry> doubted() {
    return entries.values().stream().filter(entry -> entry.lookAt != null);
  }

  /** What is planned by now is never sent. */
  void hush() {
    hushed = entries.size();
  }

  boolean isHushed(Entry entry) {
    return entry.place < hushed;
  }

  Stream<Entry> open() {
    return entries.values().stream().filter(Entry::isOpen);
  }

  Stream<Entry> of(CampaignId campaign) {
    return campaigns.getOrDefault(campaign, List.of()).stream()
        .filter(entry -> entry.isOf(campaign));
  }

  boolean isFlying(AccountId account) {
    return all(DeliveryState.SENDING)
        .anyMatch(entry -> entry.isFlying() && entry.account().equals(account));
  }

  void rest(AccountId account, Instant until) {
    resting.put(account, until);
  }

  Instant restsUntil(AccountId account) {
    return resting.getOrDefault(account, Instant.MIN);
  }

  void expire(Instant now) {
    all(DeliveryState.PLANNED)
        .filter(entry -> Times.has(entry.delivery.expiresAt(), now))
        .forEach(entry -> entry.state = DeliveryState.EXPIRED);
  }
}
