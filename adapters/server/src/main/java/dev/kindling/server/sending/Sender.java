package dev.kindling.server.sending;

import dev.kindling.delivery.Dispatcher.Work;
import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Priority;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what was claimed, each on a thread of its own, and has the result recorded. */
public final class Sender {
  /** So many at a time in all, and into one workspace: no more claims than sends in flight. */
  static final int MOST = 1024;

  static final int INTO_ONE = 128;

  /** Messengers give up within 13 seconds; who has less time left than this doesn't begin. */
  static final Duration LONGEST_SEND = Duration.ofSeconds(15);

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final Map<Platform, Messenger> messengers;
  private final Settler settler;
  private final InstantSource clock;
  private final Consumer<OrganisationId> done;
  private final Waypoints waypoints;
  private final Gates gates;
  private final InFlight inFlight = new InFlight();
  private final Stops stops = new Stops();

  /**
   * @param messengers the platforms that are switched on
   * @param done told when a send is over after which there may be something to send
   * @param gates what each send passes last
   */
  public Sender(
      Map<Platform, Messenger> messengers,
      Settler settler,
      InstantSource clock,
      Consumer<OrganisationId> done,
      Waypoints waypoints,
      Gates gates) {
    this.messengers = Map.copyOf(messengers);
    this.settler = settler;
    this.clock = clock;
    this.done = done;
    this.waypoints = waypoints;
    this.gates = gates;
  }

  /**
   * How many more may be sent into a workspace now: one that is slow leaves room for the others.
   */
  public int room(Workspace workspace) {
    int left = Math.min(MOST - inFlight.count(), INTO_ONE - inFlight.count(workspace));
    return Math.max(0, Math.min(left, gates.room(workspace)));
  }

  /** Sends without waiting for it. */
  public void send(Organisation organisation, Work work) {
    Workspace workspace = workspace(work);
    inFlight.begin(workspace);
    background(
        organisation,
        () -> {
          try {
            return sendNow(organisation, work);
          } finally {
            inFlight.end(workspace);
          }
        });
  }

  /**
   * Sends, waits for the platform's answer and records it. Throws nothing. Returns whether there
   * may be something to send after it: after an answer that went out as it should there rarely is,
   * and nobody needs to look.
   */
  public boolean sendNow(Organisation organisation, Work work) {
    waypoints.pass(Waypoint.CLAIMED);
    SendResult result = attempt(organisation, work);
    if (result instanceof SendResult.Limited limited)
      stops.stop(workspace(work), clock.instant().plus(limited.retryAfter()));
    waypoints.pass(Waypoint.ANSWERED);
    boolean more = settler.settle(organisation, work.claimed(), result);
    waypoints.pass(Waypoint.SETTLED);
    return more || work.claimed().delivery().priority() != Priority.ANSWER;
  }

  /**
   * Runs something that sends; it counts as in flight until it is over.
   *
   * @param sending true if there may be something to send after it
   */
  public void background(Organisation organisation, BooleanSupplier sending) {
    inFlight.begin();
    Thread.startVirtualThread(() -> run(organisation, sending));
  }

  /** The same, in this thread. */
  public void inline(Organisation organisation, BooleanSupplier sending) {
    inFlight.begin();
    run(organisation, sending);
  }

  /** Waits for what is in flight; false if some of it isn't over by then. */
  public boolean finish(Duration most) {
    return inFlight.awaitNone(most);
  }

  private void run(Organisation organisation, BooleanSupplier sending) {
    boolean more = true;
    try {
      more = sending.getAsBoolean();
    } catch (RuntimeException e) {
      LOG.warn("What was to be sent will be looked at again: {}", e.toString());
    } finally {
      inFlight.end();
      if (more) done.accept(organisation.id());
    }
  }

  private SendResult attempt(Organisation organisation, Work work) {
    return gates.pass(workspace(work), () -> passed(organisation, work));
  }

  /** What was still true before the gate may not be so behind it. */
  private SendResult passed(Organisation organisation, Work work) {
    Instant now = organisation.time(clock.instant());
    if (now.plus(LONGEST_SEND).isAfter(work.claimed().deadline()))
      return new SendResult.NotSent("too little time left");
    if (stops.stopped(workspace(work), clock.instant()))
      return new SendResult.NotSent("the platform said: not yet");
    Messenger messenger = messengers.get(work.parcel().account().id().platform());
    if (messenger == null) return new SendResult.Unreachable("switched off");
    if (messenger.opens(work.parcel()) && !settler.opening(organisation, work.claimed()))
      return new SendResult.NotSent("opening could not be noted");
    waypoints.pass(Waypoint.WRITING);
    return attempt(messenger, work);
  }

  private static Workspace workspace(Work work) {
    return work.parcel().account().id().workspace();
  }

  /** A messenger that throws has a fault; nobody knows what it had done by then. */
  private static SendResult attempt(Messenger messenger, Work work) {
    try {
      return messenger.send(work.parcel());
    } catch (RuntimeException e) {
      LOG.error("Sending {} failed by a fault of Kindling's own", work.parcel().key(), e);
      return new SendResult.Unknown(e.getClass().getSimpleName());
    }
  }
}
