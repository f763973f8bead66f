package dev.kindling.testkit.memory;

import dev.kindling.campaign.CampaignId;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;

/** A delivery and where it stands. */
final class Entry {
  /** Priority, then as planned. */
  static final Comparator<Entry> ORDER =
      Comparator.comparing((Entry entry) -> entry.delivery.priority())
          .thenComparingInt(entry -> entry.place);

  final Delivery delivery;
  final int place;
  DeliveryState state = DeliveryState.PLANNED;
  long token;
  Instant deadline = Instant.MAX;
  Duration gap = Duration.ZERO;

  Entry(Delivery delivery, int place) {
    this.delivery = delivery;
    this.place = place;
  }

  boolean is(DeliveryState asked) {
    return state == asked;
  }

  boolean isReplacement() {
    return delivery.way() instanceof Way.Replace;
  }

  /** True for a post on its way: nothing else is posted to its account meanwhile. */
  boolean isFlying() {
    return is(DeliveryState.SENDING) && !isReplacement();
  }

  boolean isOpen() {
    return is(DeliveryState.PLANNED) || is(DeliveryState.SENDING);
  }

  boolean isOf(CampaignId campaign) {
    return delivery.recipe() instanceof Recipe.Campaign it && it.campaign().equals(campaign);
  }

  AccountId account() {
    return delivery.account();
  }

  Workspace workspace() {
    return delivery.account().workspace();
  }
}
