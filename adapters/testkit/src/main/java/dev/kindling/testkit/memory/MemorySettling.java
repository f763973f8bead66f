package dev.kindling.testkit.memory;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Settlement;
import java.time.Instant;
import java.util.Optional;

/** The end of claims. */
record MemorySettling(Tenant tenant, Instant now) {
  boolean of(Claimed claimed, Settlement settlement) {
    Optional<Entry> ours =
        tenant
            .line
            .find(claimed.delivery().id().value())
            .filter(entry -> entry.is(DeliveryState.SENDING) && entry.token == claimed.token());
    ours.ifPresent(entry -> settle(entry, settlement));
    return ours.isPresent();
  }

  void abandon(Entry entry) {
    if (entry.isReplacement()) again(entry);
    else entry.state = DeliveryState.UNCERTAIN;
  }

  private void settle(Entry entry, Settlement settlement) {
    switch (settlement) {
      case Settlement.Sent _ -> posted(entry, DeliveryState.SENT);
      case Settlement.Failed _ -> posted(entry, DeliveryState.FAILED);
      case Settlement.Uncertain _ -> posted(entry, DeliveryState.UNCERTAIN);
      case Settlement.Expired _ -> entry.state = DeliveryState.EXPIRED;
      case Settlement.Cancelled _ -> entry.state = DeliveryState.CANCELLED;
      case Settlement.Again back -> again(entry, back);
    }
  }

  private void posted(Entry entry, DeliveryState state) {
    entry.state = state;
    if (!entry.isReplacement()) tenant.line.rest(entry.account(), now.plus(entry.gap));
  }

  private void again(Entry entry, Settlement.Again back) {
    again(entry);
    if (back.pauseUntil() != null) tenant.bucket(entry.workspace()).pause(back.pauseUntil());
  }

  private void again(Entry entry) {
    boolean stopped = MemoryCampaigns.isCancelled(tenant, entry);
    entry.state = stopped ? DeliveryState.CANCELLED : DeliveryState.PLANNED;
  }
}
