package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.teams.Tokens.Token;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
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

  /** A token this young that is refused means that tokens are refused, not that it is old. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ServiceHosts hosts;
  private final Optional<Tokens> tokens;
  private final Web web;
  private final InstantSource clock;

  /**
   * @param clock the real time: tokens expire by it
   */
  public TeamsMessenger(TeamsSettings settings, InstantSource clock) {
    this(settings, clock, PATIENCE);
  }

  TeamsMessenger(TeamsSettings settings, InstantSource clock, Duration patience) {
    this.hosts = new ServiceHosts(settings);
    this.web = new Web(patience);
    this.tokens = settings.isEmulator() ? Optional.empty() : Optional.of(new Tokens(settings, web));
    this.clock = clock;
  }

  @Override
  public Platform platform() {
    return Platform.TEAMS;
  }

  /** What an admin must do before anything can be sent; empty if nothing is known to be wrong. */
  public Optional<String> trouble() {
    return tokens.flatMap(Tokens::trouble);
  }

  @Override
  public Pace pace() {
    return PACE;
  }

  @Override
  public SendResult send(Parcel parcel) {
    Optional<Address> address = Address.parse(parcel.account().address());
    if (address.isEmpty()) return refused(Refusal.NOT_INSTALLED, "no conversation yet");
    Address to = address.get();
    if (!hosts.allow(to.serviceUrl())) return refused(Refusal.NOT_ALLOWED, "unlisted host");
    return Envelope.of(parcel.message(), parcel.textOnly(), to)
        .map(body -> send(request(parcel.way(), to, body)))
        .orElseGet(() -> refused(Refusal.TOO_BIG, "longer than Teams takes"));
  }

  private SendResult send(HttpRequest.Builder request) {
    if (tokens.isEmpty()) return result(web.send(request.build()));
    return switch (tokens.get().at(clock.instant())) {
      case Token.Granted token -> send(request, token);
      case Token.Denied denied -> refused(Refusal.ACCESS_REVOKED, denied.detail());
      case Token.Unavailable no -> new SendResult.Unreachable(no.detail());
    };
  }

  private SendResult send(HttpRequest.Builder request, Token.Granted token) {
    request.header("Authorization", "Bearer " + token.value());
    Web.Answer answer = web.send(request.build());
    boolean refused = answer instanceof Web.Answer.Came came && came.status() == 401;
    return refused ? refused(token) : result(answer);
  }

  /** 401 took nothing: an old token may have been withdrawn, so another is tried with the next. */
  private SendResult refused(Token.Granted token) {
    tokens.ifPresent(all -> all.forget(token));
    boolean young = clock.instant().isBefore(token.since().plus(YOUNG));
    return young
        ? refused(Refusal.ACCESS_REVOKED, "http 401")
        : new SendResult.Unreachable("the token was refused");
  }

  private SendResult result(Web.Answer answer) {
    return switch (answer) {
      case Web.Answer.Came came -> result(came, clock.instant());
      case Web.Answer.NoConnection no -> new SendResult.Unreachable(no.detail());
      case Web.Answer.Lost lost -> new SendResult.Unknown(lost.detail());
    };
  }

  private static SendResult result(Web.Answer.Came came, Instant now) {
    int status = came.status();
    if (came.isSuccess()) return new SendResult.Sent(id(came.body()));
    if (status == 429 || status == 412)
      return new SendResult.Limited(RetryAfter.read(came.header("Retry-After"), now));
    if (status == 408 || status >= 500) return new SendResult.Unknown("http " + status);
    if (status == 401) return refused(Refusal.ACCESS_REVOKED, "http 401");
    return Refusals.of(status, came.body());
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
              builder(to, to.conversation(), "/" + encoded(replace.target())).PUT(json);
          case Way.Reply _ ->
              throw new IllegalArgumentException("A reply leaves in its response, not by post");
        };
    return request.header("Content-Type", "application/json; charset=utf-8");
  }

  private static String room(Way.Post post, Address to) {
    return post.room() == null ? to.conversation() : post.room();
  }

  private static HttpRequest.Builder builder(Address to, String conversation, String activity) {
    String base = to.serviceUrl().endsWith("/") ? to.serviceUrl() : to.serviceUrl() + "/";
    String path = "v3/conversations/" + encoded(conversation) + "/activities" + activity;
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  private static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static SendResult refused(Refusal reason, String detail) {
    return new SendResult.Refused(reason, detail);
  }
}
