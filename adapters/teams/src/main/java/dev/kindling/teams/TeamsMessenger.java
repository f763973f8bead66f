package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
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
  private final Opening opening;

  /**
   * @param clock the real time: tokens expire by it
   */
  public TeamsMessenger(TeamsSettings settings, InstantSource clock) {
    this(settings, new ServiceUrls(settings), clock);
  }

  /**
   * @param urls where people are written to who never wrote to us
   * @param clock the real time: tokens expire by it
   */
  public TeamsMessenger(TeamsSettings settings, ServiceUrls urls, InstantSource clock) {
    this(settings, urls, clock, PATIENCE);
  }

  TeamsMessenger(
      TeamsSettings settings, ServiceUrls urls, InstantSource clock, Duration patience) {
    this.connector = new Connector(settings, clock, patience);
    this.opening = new Opening(connector, urls, settings.appId());
  }

  @Override
  public Platform platform() {
    return Platform.TEAMS;
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
    Optional<Address> address = Address.parse(parcel.account().address());
    if (address.isEmpty()) return refused(Refusal.OTHER, "no conversation");
    Address to = address.get();
    if (!connector.allows(to.serviceUrl())) return refused(Refusal.NOT_ALLOWED, "unlisted host");
    return Envelope.of(parcel.message(), parcel.textOnly(), to)
        .map(body -> send(parcel.way(), to, body))
        .orElseGet(() -> refused(Refusal.TOO_BIG, "longer than Teams takes"));
  }

  private SendResult send(Way way, Address to, String body) {
    return switch (connector.call(to.serviceUrl(), request(way, to, body))) {
      case Connector.Outcome.Came came -> result(came.answer(), way, to);
      case Connector.Outcome.Lost lost -> new SendResult.Unknown(lost.detail());
      case Connector.Outcome.Nothing nothing -> nothing.result();
    };
  }

  private SendResult result(Web.Answer.Came came, Way way, Address to) {
    int status = came.status();
    if (came.isSuccess()) return new SendResult.Sent(id(came.body()));
    if (status == 429 || status == 412)
      return new SendResult.Limited(RetryAfter.read(came.header("Retry-After"), connector.now()));
    if (status == 408 || status >= 500) return new SendResult.Unknown("http " + status);
    SendResult.Refused no = Refusals.of(status, came.body());
    return Refusals.isNotFound(no) ? notFound(no, way, to) : no;
  }

  /**
   * A conversation that is gone says nothing of its person until another has been opened; who then
   * can't be found either isn't known to Teams.
   */
  private static SendResult notFound(SendResult.Refused no, Way way, Address to) {
    if (!isOwnChat(way)) return refused(Refusal.OTHER, no.detail());
    return to.opened() ? no : new SendResult.Closed(no.detail());
  }

  private static boolean isOwnChat(Way way) {
    return way instanceof Way.Post post && post.room() == null;
  }

  private static String id(String body) {
    return Json.object(body).map(json -> json.path("id")).map(JsonNode::asText).orElse("");
  }

  private static HttpRequest.Builder request(Way way, Address to, String body) {
    HttpRequest.BodyPublisher json = BodyPublishers.ofString(body);
    HttpRequest.Builder request =
        switch (way) {
          case Way.Post post -> builder(to, room(post, to), "").POST(json);
          case Way.Replace replace ->
              builder(to, to.conversation(), "/" + Connector.encoded(replace.target())).PUT(json);
          case Way.Reply _ ->
              throw new IllegalArgumentException("A reply leaves in its response, not by post");
        };
    return request.header("Content-Type", "application/json; charset=utf-8");
  }

  private static String room(Way.Post post, Address to) {
    return post.room() == null ? to.conversation() : post.room();
  }

  private static HttpRequest.Builder builder(Address to, String conversation, String activity) {
    String path = "v3/conversations/" + Connector.encoded(conversation) + "/activities" + activity;
    return Connector.request(to.serviceUrl(), path);
  }

  private static SendResult refused(Refusal reason, String detail) {
    return new SendResult.Refused(reason, detail);
  }
}
