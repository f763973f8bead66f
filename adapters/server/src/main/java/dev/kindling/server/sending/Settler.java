package dev.kindling.server.sending;

import dev.kindling.conversation.Reachability;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryState;
import dev.kindling.delivery.Dispatcher;
import dev.kindling.delivery.Outbox;
import dev.kindling.delivery.Way;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.redis.client.StoreUnavailable;
import dev.kindling.server.metrics.Meters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Records what came of a send, patiently: a result that is lost makes a delivery uncertain. */
public final class Settler {
  private static final Logger LOG = LoggerFactory.getLogger(Settler.class);
  private static final Duration PAUSE = Duration.ofMillis(200);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private final Dispatcher dispatcher;
  private final Reachability reachability;
  private final InstantSource clock;
  private final Meters meters;

  public Settler(
      Dispatcher dispatcher, Reachability reachability, InstantSource clock, Meters meters) {
    this.dispatcher = dispatcher;
    this.reachability = reachability;
    this.clock = clock;
    this.meters = meters;
  }

  /**
   * Tries until the claim's deadline while the store is away; throws nothing for that. Returns
   * whether there may be more to send after it.
   */
  boolean settle(Organisation organisation, Claimed claimed, SendResult result) {
    Platform platform = claimed.delivery().account().platform();
    meters.sent(platform, name(result));
    note(organisation, claimed, result);
    Outbox.After after = recorded(organisation, claimed, result);
    if (after == Outbox.After.NOT_OURS)
      LOG.warn("The result of {} came too late to count", claimed.delivery().id());
    else meters.delivery(platform, state(claimed.delivery(), result).key());
    return after == Outbox.After.MORE || !(result instanceof SendResult.Sent);
  }

  private Outbox.After recorded(Organisation organisation, Claimed claimed, SendResult result) {
    Duration pause = PAUSE;
    while (true) {
      Instant now = organisation.time(clock.instant());
      try {
        return dispatcher.settle(organisation, claimed, result, now);
      } catch (StoreUnavailable e) {
        if (now.plus(pause).isAfter(claimed.deadline())) return Outbox.After.NOT_OURS;
        LockSupport.parkNanos(pause.toNanos());
        pause = pause.compareTo(LONGEST_PAUSE) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
      }
    }
  }

  /**
   * What this says of the account, before the delivery moves on: whoever claims it next finds the
   * newer address. Not worth a second try: the next attempt notes it again.
   */
  private void note(Organisation organisation, Claimed claimed, SendResult result) {
    try {
      Instant now = organisation.time(clock.instant());
      reachability.note(organisation, claimed, result, now);
    } catch (StoreUnavailable e) {
      LOG.info("What {} says of its account will be noted later", claimed.delivery().id());
    }
  }

  /** Whether the claim is ours still; false too while nobody can say. */
  boolean opening(Organisation organisation, Claimed claimed) {
    try {
      return dispatcher.opening(organisation, claimed);
    } catch (StoreUnavailable e) {
      return false;
    }
  }

  static String name(SendResult result) {
    return switch (result) {
      case SendResult.Sent _ -> "sent";
      case SendResult.Opened _ -> "opened";
      case SendResult.Closed _ -> "closed";
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
      case SendResult.Opened _,
          SendResult.Closed _,
          SendResult.Limited _,
          SendResult.Unreachable _,
          SendResult.NotSent _ ->
          DeliveryState.PLANNED;
      case SendResult.Unknown _ ->
          delivery.way() instanceof Way.Replace ? DeliveryState.PLANNED : DeliveryState.UNCERTAIN;
    };
  }
}
