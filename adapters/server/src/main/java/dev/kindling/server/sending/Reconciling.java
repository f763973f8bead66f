package dev.kindling.server.sending;

import dev.kindling.delivery.Finder.Finding;
import dev.kindling.delivery.Reconciler;
import dev.kindling.delivery.Reconciler.Look;
import dev.kindling.delivery.Reconciler.Step;
import dev.kindling.server.loop.Held;
import dev.kindling.server.loop.Part;
import dev.kindling.server.metrics.Meters;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks up messages of which nobody knows whether they arrived. */
public final class Reconciling implements Part {
  private static final Logger LOG = LoggerFactory.getLogger(Reconciling.class);
  private static final int MOST = 10;
  private static final Duration AFTER_A_FAULT = Duration.ofMinutes(1);

  private final Reconciler reconciler;
  private final InstantSource clock;
  private final Meters meters;
  private final Waypoints waypoints;

  public Reconciling(
      Reconciler reconciler, InstantSource clock, Meters meters, Waypoints waypoints) {
    this.reconciler = reconciler;
    this.clock = clock;
    this.meters = meters;
    this.waypoints = waypoints;
  }

  @Override
  public Instant look(Held held, Instant now) {
    Step step = reconciler.step(held.lease(), now, MOST);
    for (Look look : step.looks()) look(held, look);
    return step.wake();
  }

  private void look(Held held, Look look) {
    Instant began = held.organisation().time(clock.instant());
    waypoints.pass(Waypoint.LOOKING);
    Finding finding = find(look);
    waypoints.pass(Waypoint.LOOKED);
    meters.looked(look.doubt().delivery().account().platform(), name(finding));
    reconciler.resolve(held.lease(), look, finding, began);
  }

  private static Finding find(Look look) {
    try {
      return look.finder().find(look.sought());
    } catch (RuntimeException e) {
      LOG.error("Looking for {} failed by a fault of Kindling's own", look.sought().key(), e);
      return new Finding.Later(AFTER_A_FAULT);
    }
  }

  private static String name(Finding finding) {
    return switch (finding) {
      case Finding.Found _ -> "found";
      case Finding.Absent _ -> "absent";
      case Finding.Later _ -> "later";
      case Finding.Impossible _ -> "impossible";
    };
  }
}
