package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The bot's own tokens, from its home tenant. One is kept until five minutes before its end; then
 * one thread fetches another while the rest go on with the old one, or wait where there is none. A
 * failure stands for some seconds, a wrong secret for half a minute, so that a crowd of sends
 * doesn't become a crowd of sign-ins. A human hears of a wrong secret once an hour.
 */
final class Tokens {
  private static final Logger LOG = LoggerFactory.getLogger(Tokens.class);
  private static final String DENIED =
      "Microsoft refuses the Teams app's id or secret, so nothing can be sent to Teams: make a new"
          + " secret, set KINDLING_TEAMS_APP_PASSWORD and start Kindling again.";
  private static final Duration EARLY = Duration.ofMinutes(5);
  private static final Held NONE = new Held(new Token.Unavailable("not asked yet"), Instant.MIN);
  private static final Duration FAILURE_STANDS = Duration.ofSeconds(3);
  private static final Duration DENIAL_STANDS = Duration.ofSeconds(30);
  private static final Duration SHORTEST = Duration.ofMinutes(1);
  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Pattern USABLE = Pattern.compile("[\\x21-\\x7e]+");

  private final URI address;
  private final String form;
  private final Web web;
  private final ReentrantLock fetching = new ReentrantLock();
  private final Reminder reminder = new Reminder();
  private volatile Held held = NONE;

  Tokens(TeamsSettings settings, Web web) {
    this.address = settings.cloud().tokenUrl();
    this.form = form(settings);
    this.web = web;
  }

  /** What was got when the token was asked for. */
  sealed interface Token {
    record Granted(String value, Instant since, Instant until) implements Token {}

    /** The secret is wrong or has expired: somebody must renew it. */
    record Denied(String detail) implements Token {}

    record Unavailable(String detail) implements Token {}
  }

  private record Held(Token token, Instant until) {}

  /** A token that is good now, or why there is none. */
  Token at(Instant now) {
    Held known = held;
    if (now.isBefore(known.until())) return known.token();
    if (serves(known.token(), now) && fetching.isLocked()) return known.token();
    fetching.lock();
    try {
      // Whoever waited takes what the wait was for, though it may be a failure that is over.
      if (held == known || held == NONE) held = renewed(held.token(), now);
      return held.token();
    } finally {
      fetching.unlock();
    }
  }

  /** What an admin must do before anything can be sent; empty if nothing is known to be wrong. */
  Optional<String> trouble() {
    return held.token() instanceof Token.Denied ? Optional.of(DENIED) : Optional.empty();
  }

  /** Forgets a token that was refused, so that the next send asks for another. */
  void forget(Token.Granted refused) {
    fetching.lock();
    try {
      if (held.token().equals(refused)) held = NONE;
    } finally {
      fetching.unlock();
    }
  }

  /** A token that still has some minutes serves on while the address is down. */
  private Held renewed(Token old, Instant now) {
    Token token = fetch(now);
    tell(token, now);
    return switch (token) {
      case Token.Granted granted -> new Held(granted, freshUntil(granted, now));
      case Token.Denied _ -> new Held(token, now.plus(DENIAL_STANDS));
      case Token.Unavailable _ ->
          new Held(serves(old, now) ? old : token, now.plus(FAILURE_STANDS));
    };
  }

  private static boolean serves(Token old, Instant now) {
    return old instanceof Token.Granted granted && now.isBefore(granted.until());
  }

  /** Even a token of a few minutes is used for half of them. */
  private static Instant freshUntil(Token.Granted granted, Instant now) {
    Instant early = granted.until().minus(EARLY);
    Instant half = now.plus(Duration.between(now, granted.until()).dividedBy(2));
    return early.isAfter(half) ? early : half;
  }

  private Token fetch(Instant now) {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    return switch (web.send(request)) {
      case Web.Answer.Came came -> read(came, now);
      case Web.Answer.NoConnection no -> new Token.Unavailable(no.detail());
      case Web.Answer.Lost lost -> new Token.Unavailable(lost.detail());
    };
  }

  private static Token read(Web.Answer.Came came, Instant now) {
    if (came.status() == 400 || came.status() == 401) return new Token.Denied("the sign-in refused the app's id or secret");
    JsonNode json = Json.object(came.body()).orElseGet(Json::object);
    String value = json.path("access_token").asText();
    if (!came.isSuccess() || !USABLE.matcher(value).matches())
      return new Token.Unavailable("the sign-in answered " + came.status());
    return new Token.Granted(value, now, now.plus(life(json)));
  }

  /** An hour if it isn't said; what is said is believed within bounds. */
  private static Duration life(JsonNode json) {
    long seconds = json.path("expires_in").asLong(3600);
    return Duration.ofSeconds(Math.clamp(seconds, SHORTEST.toSeconds(), LONGEST.toSeconds()));
  }

  private void tell(Token token, Instant now) {
    if (token instanceof Token.Granted) reminder.ended();
    if (token instanceof Token.Denied && reminder.isDue(now)) LOG.error(DENIED);
  }

  private static String form(TeamsSettings settings) {
    return "grant_type=client_credentials"
        + ("&client_id=" + encoded(settings.appId()))
        + ("&client_secret=" + encoded(settings.appPassword()))
        + ("&scope=" + encoded(settings.cloud().scope()));
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
