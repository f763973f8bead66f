package dev.kindling.server.sending;

import dev.kindling.delivery.Dispatcher.Work;
import dev.kindling.delivery.Messenger;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what was claimed, each on a thread of its own, and has the result recorded. */
public final class Sender {
  /** So many at a time: no more claims than sends in flight. */
  static final int MOST = 64;

  /** Messengers give up within 13 seconds; who has less time left than this doesn't begin. */
  static final Duration LONGEST_SEND = Duration.ofSeconds(15);

  private static final Logger LOG = LoggerFactory.getLogger(Sender.class);

  private final Map<Platform, Messenger> messengers;
  private final Settler settler;
  private final InstantSource clock;
  private final Runnable done;
  private final InFlight inFlight = new InFlight();

  /**
   * @param messengers the platforms that are switched on
   * @param done told of each send that is over: there may be something to send after it
   */
  public Sender(
      Map<Platform, Messenger> messengers, Settler settler, InstantSource clock, Runnable done) {
    this.messengers = Map.copyOf(messengers);
    this.settler = settler;
    this.clock = clock;
    this.done = done;
  }

  /** How many more may be sent now. */
  public int room() {
    return Math.max(0, MOST - inFlight.count());
  }

  /** Sends without waiting for it. */
  public void send(Organisation organisation, Work work) {
    background(() -> sendNow(organisation, work));
  }

  /** Sends, waits for the platform's answer and records it. Throws nothing. */
  public void sendNow(Organisation organisation, Work work) {
    SendResult result = attempt(organisation, work);
    settler.settle(organisation, work.claimed(), result);
  }

  /** Runs something that sends; it counts as in flight until it is over. */
  public void background(Runnable sending) {
    inFlight.begin();
    Thread.startVirtualThread(() -> run(sending));
  }

  /** The same, in this thread. */
  public void inline(Runnable sending) {
    inFlight.begin();
    run(sending);
  }

  /** Waits for what is in flight; false if some of it isn't over by then. */
  public boolean finish(Duration most) {
    return inFlight.awaitNone(most);
  }

  private void run(Runnable sending) {
    try {
      sending.run();
    } catch (RuntimeException e) {
      LOG.warn("What was to be sent will be looked at again: {}", e.toString());
    } finally {
      inFlight.end();
      done.run();
    }
  }

  private SendResult attempt(Organisation organisation, Work work) {
    Instant now = organisation.time(clock.instant());
    if (now.plus(LONGEST_SEND).isAfter(work.claimed().deadline()))
      return new SendResult.Unreachable("too little time left");
    Messenger messenger = messengers.get(work.parcel().account().id().platform());
    if (messenger == null) return new SendResult.Unreachable("switched off");
    return attempt(messenger, work);
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
