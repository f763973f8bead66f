package dev.kindling.teams;

import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Writes to Teams through the Bot Connector. One call is one POST (or one PUT for a replacement) on
 * the wire, whatever the answer: the SDK's own client would replay it, so it isn't used. Teams has
 * no place for a delivery's key, so what is unknown stays unknown. Safe for many threads.
 */
public final class TeamsMessenger implements Messenger {
  /**
   * Teams takes 50 a second, wherever that second begins, and may block a bot that sends more. The
   * window sees to that, with a hundredth of a second to spare; the rate just below it spreads the
   * messages over the second, and the burst makes good for steps that come late. Nothing is
   * reserved for answers: they go first, and the next place is 20 ms away. The gap keeps below nine
   * into one conversation in two seconds.
   */
  private static final Pace PACE =
      Pace.steady(49.4, 8, 0, Duration.ofMillis(250)).within(50, Duration.ofMillis(1010));

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Connector connector;
  private final ServiceUrls urls;
  private final Opening opening;

  /**
   * @param urls where messages into rooms go, and to people who never wrote to us
   * @param clock the real time: tokens expire by it
   */
  public TeamsMessenger(TeamsSettings settings, ServiceUrls urls, InstantSource clock) {
    this(settings, urls, clock, PATIENCE);
  }

  TeamsMessenger(TeamsSettings settings, ServiceUrls urls, InstantSource clock, Duration patience) {
    this.connector = new Connector(settings, clock, patience);
    this.urls = urls;
    this.opening = new Opening(connector, urls, settings.appId());
  }

  /** Writes into rooms, with the same tokens. */
  public TeamsRooms rooms() {
    return new TeamsRooms(connector, urls);
  }

  @Override
  public Platform platform() {
    return Platform.TEAMS;
  }

  /** What an admin must do before anything can be sent; empty if nothing is known to be wrong. */
  public Optional<String> trouble() {
    return connector.trouble();
  }

  @Override
  public Pace pace() {
    return PACE;
  }

  /** Who never spoke, or whose conversation is gone. */
  @Override
  public boolean opens(Parcel parcel) {
    return isOwnChat(parcel.way()) && parcel.account().address().isEmpty();
  }

  @Override
  public SendResult send(Parcel parcel) {
    if (opens(parcel)) return opening.open(parcel.account());
    return address(parcel)
        .map(to -> send(parcel, to))
        .orElseGet(() -> refused(Refusal.OTHER, "no conversation"));
  }

  private SendResult send(Parcel parcel, Address to) {
    return Envelope.of(parcel.message(), parcel.textOnly(), to)
        .map(body -> found(send(parcel.way(), to, body), parcel.way(), to))
        .orElseGet(() -> refused(Refusal.TOO_BIG, "longer than Teams takes"));
  }

  private SendResult send(Way way, Address to, String body) {
    return switch (way) {
      case Way.Post _ -> connector.post(to.serviceUrl(), to.conversation(), body);
      case Way.Replace(String message) ->
          connector.replace(to.serviceUrl(), to.conversation(), message, body);
      case Way.Reply _ ->
          throw new IllegalArgumentException("A reply leaves in its response, not by post");
    };
  }

  /**
   * A conversation that is gone says nothing of its person until another has been opened; who then
   * can't be found either isn't known to Teams.
   */
  private static SendResult found(SendResult result, Way way, Address to) {
    if (!(result instanceof SendResult.Refused no) || !Refusals.isNotFound(no)) return result;
    if (!isOwnChat(way)) return refused(Refusal.OTHER, no.detail());
    return to.opened() ? no : new SendResult.Closed(no.detail());
  }

  private static boolean isOwnChat(Way way) {
    return way instanceof Way.Post post && post.room() == null;
  }

  /** A room can be written to on behalf of somebody who has no chat with us. */
  private Optional<Address> address(Parcel parcel) {
    Account account = parcel.account();
    return parcel.way() instanceof Way.Post(String room) && room != null
        ? Optional.of(urls.address(account.id().workspace().id(), room))
        : Address.parse(account.address());
  }

  private static SendResult refused(Refusal reason, String detail) {
    return new SendResult.Refused(reason, detail);
  }
}
