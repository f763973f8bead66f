package dev.kindling.server.wiring;

import dev.kindling.conversation.CampaignDesk;
import dev.kindling.server.life.Closing;
import dev.kindling.server.sending.Sender;
import dev.kindling.server.settings.Settings;
import java.time.Duration;
import java.util.function.Supplier;

/** A Kindling that answers. Closing it takes no more, finishes what is in flight, and ends. */
public final class RunningKindling implements AutoCloseable {
  private final int port;
  private final String address;
  private final Loops loops;
  private final Sender sender;
  private final CampaignDesk desk;
  private final Supplier<String> adminLink;
  private final Closing closing;

  RunningKindling(
      int port,
      String address,
      Loops loops,
      Sender sender,
      CampaignDesk desk,
      Supplier<String> adminLink,
      Closing closing) {
    this.port = port;
    this.address = address;
    this.loops = loops;
    this.sender = sender;
    this.desk = desk;
    this.adminLink = adminLink;
    this.closing = closing;
  }

  /**
   * Starts everything; when this returns it is ready. Throws {@link
   * dev.kindling.server.life.CannotStart}, having closed what was open by then.
   */
  public static RunningKindling start(Settings settings, Surroundings surroundings) {
    Closing closing = new Closing();
    try {
      return new Start(settings, surroundings, closing).run();
    } catch (RuntimeException e) {
      closing.close();
      throw e;
    }
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** Where people reach it, without a slash at its end. */
  public String address() {
    return address;
  }

  /** The path of a new one-time link into the console. */
  public String adminLink() {
    return adminLink.get();
  }

  /** What admins do with campaigns, for whoever has no browser. */
  public CampaignDesk desk() {
    return desk;
  }

  /** The loops, for whoever turns them by hand. */
  public Loops loops() {
    return loops;
  }

  /**
   * Waits until no send is in flight: what was claimed by now is sent and recorded. False if the
   * time is over first.
   */
  public boolean finish(Duration most) {
    return sender.finish(most);
  }

  /** A second call does nothing. */
  @Override
  public void close() {
    closing.close();
  }
}
