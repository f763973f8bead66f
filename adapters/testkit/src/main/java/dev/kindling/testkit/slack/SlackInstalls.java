package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where the app is installed: which tokens are good, in which workspaces, and for how long. Codes
 * and refresh tokens are good once. {@link FakeSlack#TOKEN} is good everywhere, until it is
 * revoked. Safe for many threads.
 */
public final class SlackInstalls {
  /** The app's client id, and what proves that it is the app. */
  public static final String CLIENT = "1234567890.0987654321";

  public static final String SECRET = "a-client-secret-of-the-fake";

  private static final Set<String> WANT_TEAM = Set.of("users.list", "conversations.list");

  private final InstantSource clock;
  private final Map<String, Token> tokens = new HashMap<>();
  private final Map<String, Once> once = new HashMap<>();
  private final Map<String, String> enterprises = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();
  private int number;
  private int refreshes;

  private record Token(String home, @Nullable Instant until, boolean revoked) {}

  /** A code or a refresh token: what it gives, and whether it has. */
  private record Once(String home, @Nullable Duration life, boolean used) {}

  SlackInstalls(InstantSource clock) {
    this.clock = clock;
    tokens.put(FakeSlack.TOKEN, new Token("T0COUNCIL", null, false));
  }

  /** That workspace belongs to that enterprise: a token of the enterprise is good there. */
  public synchronized void belongs(String workspace, String enterprise) {
    enterprises.put(workspace, enterprise);
  }

  /** That person is known in their own workspace only; others are known everywhere. */
  public synchronized void lives(SlackPerson person) {
    people.put(person.id(), person.workspace());
    people.put(person.chat(), person.workspace());
  }

  /** A new token for a workspace, or an enterprise, that doesn't expire. */
  public synchronized String token(String home) {
    return newToken(home, null);
  }

  /** A new token that is good for so long. */
  public synchronized String token(String home, Duration life) {
    return newToken(home, life);
  }

  /** What such a token is renewed with, once; so are those that follow. */
  public synchronized String refresh(String home, Duration life) {
    return newOnce("xoxe-1-", home, life);
  }

  /**
   * Somebody has agreed to an installation: the code that comes back with them.
   *
   * @param life of its tokens; null for a token that doesn't expire
   */
  public synchronized String code(String home, @Nullable Duration life) {
    return newOnce("code-", home, life);
  }

  /** Every token of that workspace or enterprise is revoked. */
  public synchronized void revoke(String home) {
    tokens.replaceAll((_, token) -> token.home().equals(home) ? revoked(token) : token);
    once.replaceAll((_, one) -> one.home().equals(home) ? new Once(home, one.life(), true) : one);
  }

  /** A token that was revoked is good again: Slack had been wrong. */
  public synchronized void restore(String token) {
    Token revoked = tokens.get(token);
    if (revoked != null) tokens.put(token, new Token(revoked.home(), revoked.until(), false));
  }

  /** How many tokens were renewed. */
  public synchronized int refreshes() {
    return refreshes;
  }

  /** Why a call with that token is refused; empty if it isn't. */
  synchronized Optional<Said> refusal(String method, Wanted wanted) {
    if (wanted.token().isEmpty()) return Optional.of(Said.error("not_authed"));
    Token token = tokens.get(wanted.token());
    if (token == null) return Optional.of(Said.error("invalid_auth"));
    if (token.revoked()) return Optional.of(Said.error("token_revoked"));
    if (token.until() != null && !clock.instant().isBefore(token.until()))
      return Optional.of(Said.error("token_expired"));
    if (isOrgWide(token) && WANT_TEAM.contains(method) && wanted.argument("team_id").isEmpty())
      return Optional.of(Said.error("missing_argument"));
    return isStranger(token, wanted) && !wanted.token().equals(FakeSlack.TOKEN)
        ? Optional.of(Said.error("channel_not_found"))
        : Optional.empty();
  }

  /**
   * The workspace that a call with a good token is about; empty where an enterprise's says none.
   */
  synchronized String workspace(Wanted wanted) {
    Token token = tokens.get(wanted.token());
    return token == null || isOrgWide(token) ? wanted.argument("team_id") : token.home();
  }

  private boolean isStranger(Token token, Wanted wanted) {
    String whom = wanted.argument("channel") + wanted.argument("users") + wanted.argument("user");
    String home = people.get(whom);
    return home != null
        && !home.equals(token.home())
        && !token.home().equals(enterprises.get(home));
  }

  synchronized Said test(Wanted wanted) {
    Token token = tokens.get(wanted.token());
    ObjectNode answer = Wanted.JSON.createObjectNode().put("user_id", "U0COACH");
    answer.put("team_id", token.home()).put("team", name(token.home()));
    if (isOrgWide(token)) answer.put("enterprise_id", token.home());
    return Said.ok(answer.put("is_enterprise_install", isOrgWide(token)));
  }

  /** {@code oauth.v2.access}, with a code or a refresh token. */
  synchronized Said access(Wanted wanted) {
    String basic = CLIENT + ":" + SECRET;
    String known = Base64.getEncoder().encodeToString(basic.getBytes(StandardCharsets.UTF_8));
    boolean isApp =
        wanted.token().equals("Basic " + known)
            || (wanted.argument("client_id").equals(CLIENT)
                && wanted.argument("client_secret").equals(SECRET));
    if (!isApp) return Said.error("bad_client_secret");
    boolean renews = wanted.argument("grant_type").equals("refresh_token");
    String key = wanted.argument(renews ? "refresh_token" : "code");
    Once one = once.get(key);
    if (one == null || one.used() || key.startsWith("code-") == renews)
      return Said.error(renews ? "invalid_refresh_token" : "invalid_code");
    once.put(key, new Once(one.home(), one.life(), true));
    if (renews) refreshes++;
    return Said.ok(granted(one));
  }

  private ObjectNode granted(Once one) {
    ObjectNode answer = Wanted.JSON.createObjectNode();
    answer.put("access_token", newToken(one.home(), one.life())).put("token_type", "bot");
    answer.put("scope", "chat:write,im:history").put("app_id", "A0KINDLING");
    answer.put("bot_user_id", "U0COACH");
    answer.putObject("authed_user").put("id", "U0ADMIN");
    boolean orgWide = one.home().startsWith("E");
    answer.put("is_enterprise_install", orgWide);
    answer.putObject(orgWide ? "enterprise" : "team").put("id", one.home()).put("name", name(one));
    Duration life = one.life();
    if (life == null) return answer;
    answer.put("expires_in", life.toSeconds());
    return answer.put("refresh_token", newOnce("xoxe-1-", one.home(), life));
  }

  private static String name(Once one) {
    return name(one.home());
  }

  private static String name(String home) {
    return "Council " + home;
  }

  private static boolean isOrgWide(Token token) {
    return token.home().startsWith("E");
  }

  private static Token revoked(Token token) {
    return new Token(token.home(), token.until(), true);
  }

  private String newToken(String home, @Nullable Duration life) {
    String token = "xoxb-%s-%08d-of-the-fake".formatted(home, ++number);
    tokens.put(token, new Token(home, life == null ? null : clock.instant().plus(life), false));
    return token;
  }

  private String newOnce(String start, String home, @Nullable Duration life) {
    String key = "%s%s-%08d".formatted(start, home, ++number);
    once.put(key, new Once(home, life, false));
    return key;
  }
}
