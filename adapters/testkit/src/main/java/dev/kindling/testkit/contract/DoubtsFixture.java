package dev.kindling.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Doubt;
import dev.kindling.delivery.Doubts.Taken;
import dev.kindling.delivery.Resolution;
import dev.kindling.delivery.Settlement;
import java.time.Instant;

/** What the contracts of uncertain posts share: short ways to get into doubt and out of it. */
public abstract class DoubtsFixture extends CampaignFixture {
  /** Plans it where nothing else waits, and sends it at {@code NOW} without knowing if it came. */
  protected final Claimed uncertain(Delivery delivery) {
    plan(delivery);
    Claimed claimed = claim(NOW).claimed().getFirst();
    assertEquals(delivery, claimed.delivery());
    assertTrue(settle(claimed, new Settlement.Uncertain("reset"), NOW));
    return claimed;
  }

  /** The doubt about that delivery, where others may be in doubt as well. */
  protected final Doubt doubtAbout(Delivery delivery) {
    uncertain(delivery);
    return take(NOW).doubts().stream()
        .filter(doubt -> doubt.delivery().equals(delivery))
        .findFirst()
        .orElseThrow();
  }

  protected final Doubt doubt(Instant now) {
    return take(now).doubts().getFirst();
  }

  protected final Taken take(Instant now) {
    return stores.doubts().take(lease(), SLACK, 60, now, 100);
  }

  protected final boolean resolve(Doubt doubt, Resolution resolution, Instant now) {
    return stores.doubts().resolve(lease(), doubt, resolution, now);
  }
}
