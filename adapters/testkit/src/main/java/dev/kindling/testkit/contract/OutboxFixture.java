package dev.kindling.testkit.contract;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Outbox.After;
import dev.kindling.delivery.Outbox.Asking;
import dev.kindling.delivery.Outbox.Claims;
import dev.kindling.delivery.Settlement;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** What the contracts of the outbox share: one Slack workspace and short ways to claim. */
public abstract class OutboxFixture extends StoreContract {
  protected static final Workspace SLACK = new Workspace(Platform.SLACK, "T024BE7LD");

  /** Fast enough not to matter. */
  protected static final Pace FREE = Pace.steady(1000, 1000, 1, Duration.ZERO);

  protected final Claims claim(Instant now) {
    return claim(FREE, now, 100);
  }

  protected final Claims claim(Pace pace, Instant now, int most) {
    return claim(SLACK, pace, now, most);
  }

  protected final Claims claim(Workspace workspace, Pace pace, Instant now, int most) {
    return stores.outbox().claim(lease(), new Asking(workspace, pace, null, now, most));
  }

  protected final Claims answers(Pace pace, Instant now, Delivery... deliveries) {
    List<DeliveryId> ids = Arrays.stream(deliveries).map(Delivery::id).toList();
    return stores.outbox().claimAnswers(org, SLACK, pace, now, ids);
  }

  protected final boolean settle(Claimed claimed, Settlement settlement, Instant now) {
    return stores.outbox().settle(org, claimed, settlement, now) != After.NOT_OURS;
  }

  protected final void send(Claims claims, Instant now) {
    claims.claimed().forEach(one -> settle(one, new Settlement.Sent("17.1"), now));
  }

  protected static List<Delivery> deliveries(Claims claims) {
    return claims.claimed().stream().map(Claimed::delivery).toList();
  }
}
