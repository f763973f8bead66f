package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
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
 * Calls the Bot Connector with the bot's own token. One call is one request on the wire. Safe for
 * many threads.
 */
final class Connector {
  /** A token this young that is refused means that tokens are refused, not that it is old. */
  private static final Duration YOUNG = Duration.ofMinutes(1);

  private final ServiceHosts hosts;
  private final Optional<Tokens> tokens;
  private final Web web;
  private final InstantSource clock;

  Connector(TeamsSettings settings, InstantSource clock, Duration patience) {
    this.hosts = new ServiceHosts(settings);
    this.web = new Web(patience);
    this.tokens = settings.isEmulator() ? Optional.empty() : Optional.of(new Tokens(settings, web));
    this.clock = clock;
  }

  /** What came of a call. */
  sealed interface Outcome {
    /** Anything but 401. */
    record Came(Web.Answer.Came answer) implements Outcome {}

    /** The request may have arrived. */
    record Lost(String detail) implements Outcome {}

    /** Nothing was taken: there is no token, no connection, or no such host on our list. */
    record Nothing(SendResult result) implements Outcome {}
  }

  /** What an admin must do before anything can be sent; empty if nothing is known to be wrong. */
  Optional<String> trouble() {
    return tokens.flatMap(Tokens::trouble);
  }

  /** A new message in that conversation. */
  SendResult post(String serviceUrl, String conversation, String body) {
    return send(serviceUrl, path(conversation), "POST", body);
  }

  /** Takes the place of a message of ours in that conversation. */
  SendResult replace(String serviceUrl, String conversation, String message, String body) {
    return send(serviceUrl, path(conversation) + "/" + encoded(message), "PUT", body);
  }

  private static String path(String conversation) {
    return "v3/conversations/" + encoded(conversation) + "/activities";
  }

  private SendResult send(String serviceUrl, String path, String method, String body) {
    if (!allows(serviceUrl)) return new SendResult.Refused(Refusal.NOT_ALLOWED, "unlisted host");
    HttpRequest.Builder request =
        request(serviceUrl, path)
            .method(method, BodyPublishers.ofString(body))
            .header("Content-Type", "application/json; charset=utf-8");
    return switch (call(serviceUrl, request)) {
      case Outcome.Came came -> result(came.answer());
      case Outcome.Lost lost -> new SendResult.Unknown(lost.detail());
      case Outcome.Nothing nothing -> nothing.result();
    };
  }

  private SendResult result(Web.Answer.Came came) {
    int status = came.status();
    if (came.isSuccess()) return new SendResult.Sent(id(came.body()));
    if (status == 429 || status == 412)
      return new SendResult.Limited(RetryAfter.read(came.header("Retry-After"), now()));
    if (status == 408 || status >= 500) return new SendResult.Unknown("http " + status);
    return Refusals.of(status, came.body());
  }

  private static String id(String body) {
    return Json.object(body).map(json -> json.path("id")).map(JsonNode::asText).orElse("");
  }

  Instant now() {
    return clock.instant();
  }

  boolean allows(String serviceUrl) {
    return hosts.allow(serviceUrl);
  }

  /**
   * The beginning of a call.
   *
   * @param path behind the service's address, encoded
   */
  static HttpRequest.Builder request(String serviceUrl, String path) {
    String base = serviceUrl.endsWith("/") ? serviceUrl : serviceUrl + "/";
    return HttpRequest.newBuilder(URI.create(base + path));
  }

  static String encoded(String segment) {
    return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** Calls once and waits. */
  Outcome call(String serviceUrl, HttpRequest.Builder request) {
    if (!allows(serviceUrl)) return refused(Refusal.NOT_ALLOWED, "unlisted host");
    if (tokens.isEmpty()) return outcome(web.send(request.build()));
    return switch (tokens.get().at(clock.instant())) {
      case Token.Granted token -> call(request, token);
      case Token.Denied denied -> refused(Refusal.ACCESS_REVOKED, denied.detail());
      case Token.Unavailable no -> nothing(no.detail());
    };
  }

  private Outcome call(HttpRequest.Builder request, Token.Granted token) {
    request.header("Authorization", "Bearer " + token.value());
    Web.Answer answer = web.send(request.build());
    boolean refused = answer instanceof Web.Answer.Came came && came.status() == 401;
    return refused ? refused(token) : outcome(answer);
  }

  /** 401 took nothing: an old token may have been withdrawn, so another is tried with the next. */
  private Outcome refused(Token.Granted token) {
    tokens.ifPresent(all -> all.forget(token));
    boolean young = clock.instant().isBefore(token.since().plus(YOUNG));
    return young ? refused(Refusal.ACCESS_REVOKED, "http 401") : nothing("the token was refused");
  }

  private static Outcome outcome(Web.Answer answer) {
    return switch (answer) {
      case Web.Answer.Came came when came.status() == 401 ->
          refused(Refusal.ACCESS_REVOKED, "http 401");
      case Web.Answer.Came came -> new Outcome.Came(came);
      case Web.Answer.NoConnection no -> nothing(no.detail());
      case Web.Answer.Lost lost -> new Outcome.Lost(lost.detail());
    };
  }

  private static Outcome nothing(String detail) {
    return new Outcome.Nothing(new SendResult.Unreachable(detail));
  }

  private static Outcome refused(Refusal reason, String detail) {
    return new Outcome.Nothing(new SendResult.Refused(reason, detail));
  }
}
