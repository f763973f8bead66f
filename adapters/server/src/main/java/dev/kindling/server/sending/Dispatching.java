package dev.kindling.server.sending;

import dev.kindling.delivery.Dispatcher;
import dev.kindling.delivery.Dispatcher.Step;
import dev.kindling.delivery.Dispatcher.Work;
import dev.kindling.organisation.Organisation;
import dev.kindling.server.loop.Held;
import dev.kindling.server.loop.Part;
import dev.kindling.server.metrics.Meters;
import java.time.Duration;
import java.time.Instant;

/** Claims what may be sent now, no more than there is room for, and sends it. */
public final class Dispatching implements Part {
  private final Dispatcher dispatcher;
  private final Sender sender;
  private final Meters meters;

  public Dispatching(Dispatcher dispatcher, Sender sender, Meters meters) {
    this.dispatcher = dispatcher;
    this.sender = sender;
    this.meters = meters;
  }

  @Override
  public Instant look(Held held, Instant now) {
    Step step = dispatcher.step(held.lease(), held.organisation(), now, sender::room);
    for (Work work : step.work()) send(held.organisation(), work, now);
    return step.wake();
  }

  private void send(Organisation organisation, Work work, Instant now) {
    Duration waited = Duration.between(work.claimed().delivery().plannedAt(), now);
    meters.waited(work.claimed().delivery().priority(), waited);
    sender.send(organisation, work);
  }
}
