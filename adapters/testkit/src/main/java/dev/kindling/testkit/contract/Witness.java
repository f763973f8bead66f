package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import dev.kindling.delivery.Way;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Workspace;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Watches a life of an outbox and fails where a promise is broken; knows nothing of how it works.
 */
final class Witness {
  final WitnessedSilence silence = new WitnessedSilence();
  private final Pace pace;
  private final Map<DeliveryId, Delivery> waiting = new LinkedHashMap<>();
  private final Map<DeliveryId, Claimed> sending = new HashMap<>();
  private final Map<DeliveryId, Claimed> uncertain = new HashMap<>();
  private final Map<AccountId, Instant> lastPost = new HashMap<>();
  private final Map<Workspace, WitnessedLimit> limits = new HashMap<>();

  Witness(Pace pace) {
    this.pace = pace;
  }

  void planned(Delivery delivery) {
    silence.planned(delivery);
    putInLine(delivery);
  }

  private void putInLine(Delivery delivery) {
    waiting.put(delivery.id(), delivery);
  }

  void claimed(Claimed claimed, Instant now) {
    Delivery delivery = claimed.delivery();
    assertTrue(now.isBefore(delivery.expiresAt()), "claimed after its expiry");
    assertFalse(silence.isOver(delivery), "claimed though it was cancelled");
    assertFalse(silence.isHeld(delivery), "claimed though its campaign pauses");
    limit(delivery).goesOnAt(now);
    forgetWhatIsOver(now);
    assertEquals(
        first(delivery.account()), delivery, "an earlier one of the account was overtaken");
    waiting.remove(delivery.id());
    if (isPost(delivery)) claimedPost(claimed, now);
    assertNull(sending.put(delivery.id(), claimed), "claimed while somebody sends it");
  }

  private void claimedPost(Claimed claimed, Instant now) {
    AccountId account = claimed.delivery().account();
    boolean flying =
        sending.values().stream()
            .map(Claimed::delivery)
            .anyMatch(other -> isPost(other) && other.account().equals(account));
    assertFalse(flying, "two posts in flight to one account");
    Instant last = lastPost.getOrDefault(account, Instant.MIN);
    boolean rested = last.equals(Instant.MIN) || !now.isBefore(last.plus(pace.gap()));
    assertTrue(rested, "posted before the account's gap was over");
    limit(claimed.delivery()).posted(claimed, now);
  }

  private WitnessedLimit limit(Delivery delivery) {
    return limits.computeIfAbsent(delivery.account().workspace(), any -> new WitnessedLimit(pace));
  }

  private Delivery first(AccountId account) {
    return waiting.values().stream()
        .filter(delivery -> delivery.account().equals(account))
        .filter(delivery -> !silence.isHeld(delivery))
        .min(Comparator.comparing(Delivery::priority).thenComparingInt(silence::place))
        .orElse(null);
  }

  private void forgetWhatIsOver(Instant now) {
    waiting.values().removeIf(one -> !now.isBefore(one.expiresAt()) || silence.isOver(one));
  }

  void settled(Claimed claimed, Settlement settlement, Instant now) {
    Delivery delivery = claimed.delivery();
    assertEquals(claimed, sending.remove(delivery.id()), "settled by somebody else than its owner");
    switch (settlement) {
      case Settlement.Again again -> {
        putInLine(delivery);
        if (again.pauseUntil() != null) limit(delivery).pause(again.pauseUntil());
      }
      case Settlement.Limited limited -> {
        putInLine(delivery);
        limit(delivery).pause(now.plus(limited.retryAfter()));
      }
      case Settlement.Untouched _ -> {
        putInLine(delivery);
        limit(delivery).unsent(claimed);
      }
      case Settlement.Sent _, Settlement.Failed _ -> posted(delivery, now);
      case Settlement.Uncertain _ -> {
        posted(delivery, now);
        uncertain.put(delivery.id(), claimed);
      }
      case Settlement.Expired _, Settlement.Cancelled _ -> limit(delivery).unsent(claimed);
    }
  }

  private void posted(Delivery delivery, Instant now) {
    if (isPost(delivery)) lastPost.put(delivery.account(), now);
  }

  void abandoned(Instant now) {
    List<Claimed> late =
        sending.values().stream().filter(one -> !now.isBefore(one.deadline())).toList();
    for (Claimed one : late) {
      sending.remove(one.delivery().id());
      if (isPost(one.delivery())) uncertain.put(one.delivery().id(), one);
      else putInLine(one.delivery());
    }
  }

  void doubted(Doubt doubt) {
    Claimed claimed = uncertain.get(doubt.delivery().id());
    assertEquals(claimed.token(), doubt.token(), "in doubt, but not about its latest attempt");
  }

  void resolved(Doubt doubt, Resolution resolution, boolean done) {
    DeliveryId id = doubt.delivery().id();
    boolean open = uncertain.containsKey(id) && uncertain.get(id).token() == doubt.token();
    assertEquals(open, done, "resolved though it was settled, or not though it was not");
    if (open && isEnd(resolution, doubt)) uncertain.remove(id);
    if (open && resolution instanceof Resolution.Missing && !uncertain.containsKey(id))
      putInLine(doubt.delivery());
  }

  private static boolean isEnd(Resolution resolution, Doubt doubt) {
    return switch (resolution) {
      case Resolution.Arrived _ -> true;
      case Resolution.Missing missing -> !missing.lookedAt().isBefore(doubt.certainFrom());
      case Resolution.NotNow _, Resolution.Never _ -> false;
    };
  }

  /** A newer one took the place of one that is uncertain. */
  void sentAgain(DeliveryId old, Delivery newer) {
    uncertain.remove(old);
    planned(newer);
  }

  void everythingEnded(Instant now) {
    assertTrue(sending.isEmpty(), "nothing waits, yet something is being sent");
    forgetWhatIsOver(now);
    assertTrue(waiting.isEmpty(), "nothing waits, yet something was lost");
  }

  private static boolean isPost(Delivery delivery) {
    return delivery.way() instanceof Way.Post;
  }
}
