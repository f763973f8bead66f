package dev.kindling.testkit.teams;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Announces the keys that sign tokens to the bot, and gives the bot its own tokens. */
final class ConnectorIdentity {
  private static final Duration LIFE = Duration.ofHours(1);

  final SigningPairs keys = new SigningPairs();
  final AtomicInteger keyFetches = new AtomicInteger();
  final AtomicInteger signIns = new AtomicInteger();
  volatile boolean openIdDown;
  volatile int signInStatus = 200;
  volatile String issuer = InboundTokens.ISSUER;
  volatile String scope = "https://api.botframework.com/.default";

  private final String appId;
  private final Consumer<String> trust;

  /**
   * @param trust gets each token that is given
   */
  ConnectorIdentity(String appId, Consumer<String> trust) {
    this.appId = appId;
    this.trust = trust;
  }

  ConnectorAnswer openId(String path, URI jwks) {
    keyFetches.incrementAndGet();
    if (openIdDown) return ConnectorAnswer.error(503, "ServiceUnavailable", "down");
    if (path.endsWith("/keys")) return ConnectorAnswer.ok(200, keys.jwks());
    return ConnectorAnswer.ok(
        200, TeamsJson.object().put("issuer", issuer).put("jwks_uri", jwks.toString()));
  }

  ConnectorAnswer signIn(List<String> fields) {
    int count = signIns.incrementAndGet();
    if (signInStatus != 200) return ConnectorAnswer.error(signInStatus, "as_told", "as told");
    if (!fields.containsAll(expected()))
      return ConnectorAnswer.error(401, "invalid_client", "unknown app or secret");
    String token = "token-" + count;
    trust.accept(token);
    return ConnectorAnswer.ok(200, answer(token));
  }

  private static Object answer(String token) {
    return TeamsJson.object()
        .put("token_type", "Bearer")
        .put("expires_in", LIFE.toSeconds())
        .put("access_token", token);
  }

  private List<String> expected() {
    return List.of(
        "grant_type=client_credentials",
        "client_id=" + appId,
        "client_secret=" + FakeConnector.SECRET,
        "scope=" + scope);
  }
}
