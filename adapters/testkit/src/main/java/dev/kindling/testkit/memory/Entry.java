package dev.kindling.testkit.memory;

import dev.kindling.campaign.CampaignId;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Priority;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

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

  /** True while the claim is for opening a conversation alone. */
  boolean opening;

  Instant deadline = Instant.MAX;
  Duration gap = Duration.ZERO;

  /** When it is looked up next; null unless it is in doubt. */
  @Nullable Instant lookAt;

  /** Whom it counts for; null for none, or when a newer one took its place. */
  @Nullable CampaignId campaign;

  /** Why it failed; null unless it did. */
  @Nullable Refusal refusal;

  Entry(Delivery delivery, int place) {
    this.delivery = delivery;
    this.place = place;
    this.campaign = delivery.recipe() instanceof Recipe.Campaign it ? it.campaign() : null;
  }

  boolean is(DeliveryState asked) {
    return state == asked;
  }

  boolean isReplacement() {
    return delivery.way() instanceof Way.Replace;
  }

  /** True for what the workspace's limit counts. */
  boolean isCounted() {
    return delivery.way() instanceof Way.Post && !delivery.isBesideTheLimit();
  }

  /** True for a post on its way: nothing else is posted to its account meanwhile. */
  boolean isFlying() {
    return is(DeliveryState.SENDING) && !isReplacement();
  }

  boolean isOpen() {
    return is(DeliveryState.PLANNED) || is(DeliveryState.SENDING);
  }

  boolean isAnswer() {
    return delivery.priority() == Priority.ANSWER;
  }

  void doubt(Instant now) {
    state = DeliveryState.UNCERTAIN;
    lookAt = Times.floor(now);
  }

  /** A newer one took its place: what is found out about it counts for nobody. */
  void giveUp() {
    campaign = null;
    lookAt = null;
    token = 0;
  }

  boolean isOf(CampaignId asked) {
    return asked.equals(campaign);
  }

  AccountId account() {
    return delivery.account();
  }

  Workspace workspace() {
    return delivery.account().workspace();
  }
}
