package dev.kindling.server.sending;

import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Dispatcher;
import dev.kindling.delivery.Way;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.server.metrics.Meters;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records what came of a send, patiently: a result that is lost makes a delivery uncertain. */
public final class Settler {
  private static final Logger LOG = LoggerFactory.getLogger(Settler.class);
  private static final int TRIES = 5;
  private static final Duration PAUSE = Duration.ofMillis(200);

  private final Dispatcher dispatcher;
  private final InstantSource clock;
  private final Meters meters;

  public Settler(Dispatcher dispatcher, InstantSource clock, Meters meters) {
    this.dispatcher = dispatcher;
    this.clock = clock;
    this.meters = meters;
  }

  /** Tries for some seconds while the store is away; throws nothing for that. */
  void settle(Organisation organisation, Claimed claimed, SendResult result) {
    Platform platform = claimed.delivery().account().platform();
    meters.sent(platform, name(result));
    if (recorded(organisation, claimed, result))
      meters.delivery(platform, state(claimed.delivery(), result).key());
    else LOG.warn("The result of {} came too late to count", claimed.delivery().id());
  }

  private boolean recorded(Organisation organisation, Claimed claimed, SendResult result) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        return dispatcher.settle(organisation, claimed, result, organisation.time(clock.instant()));
      } catch (StoreUnavailable e) {
        LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
      }
    }
    return false;
  }

  private static String name(SendResult result) {
    return switch (result) {
      case SendResult.Sent _ -> "sent";
      case SendResult.Limited _ -> "limited";
      case SendResult.Refused _ -> "refused";
      case SendResult.Unreachable _ -> "unreachable";
      case SendResult.Unknown _ -> "unknown";
      case SendResult.NotSent _ -> "not-sent";
    };
  }

  private static DeliveryState state(Delivery delivery, SendResult result) {
    return switch (result) {
      case SendResult.Sent _ -> DeliveryState.SENT;
      case SendResult.Refused _ -> DeliveryState.FAILED;
      case SendResult.Limited _, SendResult.Unreachable _, SendResult.NotSent _ ->
          DeliveryState.PLANNED;
      case SendResult.Unknown _ ->
          delivery.way() instanceof Way.Replace ? DeliveryState.PLANNED : DeliveryState.UNCERTAIN;
    };
  }
}
