package dev.kindling.testkit.memory;

import dev.kindling.conversation.Records.Shown;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Outbox.After;
import dev.kindling.delivery.Settlement;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** The end of claims. */
record MemorySettling(Tenant tenant, Instant now) {
  private static final int LONGEST_ID = 128;

  After of(Claimed claimed, Settlement settlement) {
    Optional<Entry> ours = ours(claimed);
    ours.ifPresent(entry -> settle(entry, settlement));
    return ours.map(this::after).orElse(After.NOT_OURS);
  }

  /** What was claimed, if it is still that claim's. */
  Optional<Entry> ours(Claimed claimed) {
    return tenant
        .line
        .find(claimed.delivery().id().value())
        .filter(entry -> entry.is(DeliveryState.SENDING) && entry.token == claimed.token());
  }

  private After after(Entry settled) {
    boolean more =
        tenant
            .line
            .all(DeliveryState.PLANNED)
            .anyMatch(one -> one.account().equals(settled.account()));
    return more ? After.MORE : After.NOTHING;
  }

  void abandon(Entry entry) {
    if (entry.isReplacement() || entry.opening) again(entry);
    else entry.doubt(now);
  }

  private void settle(Entry entry, Settlement settlement) {
    switch (settlement) {
      case Settlement.Sent sent -> sent(entry, sent);
      case Settlement.Failed failed -> failed(entry, failed);
      case Settlement.Uncertain _ -> uncertain(entry);
      case Settlement.Expired _ -> unsent(entry, DeliveryState.EXPIRED);
      case Settlement.Cancelled _ -> unsent(entry, DeliveryState.CANCELLED);
      case Settlement.Again back -> again(entry, back);
      case Settlement.Limited limited -> limited(entry, limited.retryAfter());
      case Settlement.Untouched _ -> untouched(entry);
    }
  }

  private void sent(Entry entry, Settlement.Sent sent) {
    posted(entry, DeliveryState.SENT);
    boolean known = !sent.messageId().isEmpty() && sent.messageId().length() <= LONGEST_ID;
    if (sent.question() > 0 && known)
      tenant.show(entry.delivery, new Shown(sent.question(), sent.messageId()));
  }

  private void posted(Entry entry, DeliveryState state) {
    entry.state = state;
    if (!entry.isCounted()) return;
    if (!entry.gap.isZero()) tenant.line.rest(entry.account(), now.plus(entry.gap));
    tenant.bucket(entry.workspace()).accepted();
  }

  private void failed(Entry entry, Settlement.Failed failed) {
    posted(entry, DeliveryState.FAILED);
    entry.refusal = failed.reason();
  }

  private void uncertain(Entry entry) {
    posted(entry, DeliveryState.UNCERTAIN);
    entry.doubt(now);
  }

  private void unsent(Entry entry, DeliveryState state) {
    entry.state = state;
    giveBack(entry);
  }

  private void untouched(Entry entry) {
    again(entry);
    giveBack(entry);
  }

  private void giveBack(Entry entry) {
    if (entry.isCounted()) tenant.bucket(entry.workspace()).giveBack();
  }

  private void limited(Entry entry, Duration retryAfter) {
    again(entry);
    tenant.bucket(entry.workspace()).limited(retryAfter, now);
    tenant.bucket(entry.workspace()).pause(now.plus(retryAfter));
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
