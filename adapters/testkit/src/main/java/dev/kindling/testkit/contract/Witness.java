package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Settlement;
import dev.kindling.delivery.Way;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Watches a life of an outbox and fails where a promise is broken; knows nothing of how it works.
 */
final class Witness {
  private final Pace pace;
  private final Map<DeliveryId, Delivery> waiting = new LinkedHashMap<>();
  private final Map<DeliveryId, Claimed> sending = new HashMap<>();
  private final Map<AccountId, Instant> lastPost = new HashMap<>();
  private final List<Instant> posts = new ArrayList<>();
  private final Map<DeliveryId, Integer> places = new HashMap<>();
  private Instant paused = Instant.MIN;

  Witness(Pace pace) {
    this.pace = pace;
  }

  void planned(Delivery delivery) {
    places.put(delivery.id(), places.size());
    waiting.put(delivery.id(), delivery);
  }

  void claimed(Claimed claimed, boolean answers, Instant now) {
    Delivery delivery = claimed.delivery();
    assertTrue(now.isBefore(delivery.expiresAt()), "claimed after its expiry");
    assertFalse(now.isBefore(paused), "claimed during a pause");
    waiting.values().removeIf(other -> !now.isBefore(other.expiresAt()));
    assertEquals(
        first(delivery.account()), delivery, "an earlier one of the account was overtaken");
    waiting.remove(delivery.id());
    if (isPost(delivery)) posted(claimed, now);
    assertNull(sending.put(delivery.id(), claimed), "claimed while somebody sends it");
  }

  private void posted(Claimed claimed, Instant now) {
    AccountId account = claimed.delivery().account();
    boolean flying =
        sending.values().stream()
            .map(Claimed::delivery)
            .anyMatch(other -> isPost(other) && other.account().equals(account));
    assertFalse(flying, "two posts in flight to one account");
    Instant last = lastPost.getOrDefault(account, Instant.MIN);
    boolean rested = last.equals(Instant.MIN) || !now.isBefore(last.plus(pace.gap()));
    assertTrue(rested, "posted before the account's gap was over");
    posts.add(now);
    holdToTheRate(now);
  }

  /** In no stretch of time more than a burst and what the steady rate brings. */
  private void holdToTheRate(Instant now) {
    for (int i = 0; i < posts.size(); i++) {
      double seconds = Duration.between(posts.get(i), now).toMillis() / 1000.0;
      double allowed = pace.burst() + seconds * pace.perSecond() + 1e-3;
      assertTrue(posts.size() - i <= allowed, "faster than the platform's limit");
    }
  }

  private Delivery first(AccountId account) {
    return waiting.values().stream()
        .filter(delivery -> delivery.account().equals(account))
        .min(
            Comparator.comparing(Delivery::priority)
                .thenComparingInt(delivery -> places.get(delivery.id())))
        .orElse(null);
  }

  void settled(Claimed claimed, Settlement settlement, Instant now) {
    Delivery delivery = claimed.delivery();
    assertEquals(claimed, sending.remove(delivery.id()), "settled by somebody else than its owner");
    switch (settlement) {
      case Settlement.Again again -> back(delivery, again.pauseUntil());
      case Settlement.Limited limited -> back(delivery, now.plus(limited.retryAfter()));
      case Settlement.Untouched _ -> back(delivery, null);
      case Settlement.Sent _, Settlement.Failed _, Settlement.Uncertain _ -> posted(delivery, now);
      case Settlement.Expired _, Settlement.Cancelled _ -> {}
    }
  }

  private void back(Delivery delivery, @Nullable Instant until) {
    waiting.put(delivery.id(), delivery);
    if (until != null && until.isAfter(paused)) paused = until;
  }

  private void posted(Delivery delivery, Instant now) {
    if (isPost(delivery)) lastPost.put(delivery.account(), now);
  }

  void abandoned(Instant now) {
    List<Claimed> late =
        sending.values().stream().filter(one -> !now.isBefore(one.deadline())).toList();
    for (Claimed one : late) {
      sending.remove(one.delivery().id());
      if (!isPost(one.delivery())) waiting.put(one.delivery().id(), one.delivery());
    }
  }

  void everythingEnded(Instant now) {
    assertTrue(sending.isEmpty(), "nothing waits, yet something is being sent");
    waiting.values().removeIf(delivery -> !now.isBefore(delivery.expiresAt()));
    assertTrue(waiting.isEmpty(), "nothing waits, yet something was lost");
  }

  private static boolean isPost(Delivery delivery) {
    return delivery.way() instanceof Way.Post;
  }
}
