package dev.kindling.testkit.memory;

import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Resolution;
import java.time.Instant;
import java.util.Optional;

/** The end of doubts. */
record MemoryResolving(Tenant tenant, Instant now) {
  boolean of(Doubt doubt, Resolution resolution) {
    Optional<Entry> open =
        tenant
            .line
            .find(doubt.delivery().id().value())
            .filter(entry -> entry.is(DeliveryState.UNCERTAIN) && entry.token == doubt.token());
    open.ifPresent(entry -> resolve(entry, doubt, resolution));
    return open.isPresent();
  }

  private void resolve(Entry entry, Doubt doubt, Resolution resolution) {
    entry.lookAt = null;
    switch (resolution) {
      case Resolution.Arrived _ -> entry.state = DeliveryState.SENT;
      case Resolution.Missing missing -> missing(entry, doubt, missing.lookedAt());
      case Resolution.NotNow later -> later(entry, now.plus(later.retryAfter()));
      case Resolution.Never _ -> {}
    }
  }

  private void later(Entry entry, Instant until) {
    entry.lookAt = Times.ceil(until);
    tenant.looks(entry.workspace()).pause(until);
  }

  private void missing(Entry entry, Doubt doubt, Instant lookedAt) {
    if (!Times.has(doubt.certainFrom(), lookedAt)) entry.lookAt = Times.floor(doubt.certainFrom());
    else if (Times.has(entry.delivery.expiresAt(), now)) entry.state = DeliveryState.EXPIRED;
    else if (MemoryCampaigns.isCancelled(tenant, entry)) entry.state = DeliveryState.CANCELLED;
    else entry.state = DeliveryState.PLANNED;
  }
}
