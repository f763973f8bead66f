package dev.kindling.testkit.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;

/** Authorization headers as the Bot Connector sends them, and forged ones. */
public final class InboundTokens {
  /** Who signs tokens to bots in the commercial cloud. */
  public static final String ISSUER = "https://api.botframework.com";

  private static final Duration LIFE = Duration.ofHours(1);
  private static final SigningPair STRANGER = SigningPair.of("stranger", "msteams");

  private final String appId;
  private final String serviceUrl;
  private final InstantSource clock;
  private final ConnectorIdentity identity;
  private final SigningPairs keys;

  InboundTokens(String appId, String serviceUrl, InstantSource clock, ConnectorIdentity identity) {
    this.appId = appId;
    this.serviceUrl = serviceUrl;
    this.clock = clock;
    this.identity = identity;
    this.keys = identity.keys;
  }

  /** A good header for activities with the connector's own service address. */
  public String valid() {
    return bearer(claims().sign(keys.teams().rs256()));
  }

  /** A good header whose token was valid for that while around {@code at}. */
  public String validAt(Instant at, Duration life) {
    return bearer(claims().withNotBefore(at).withExpiresAt(at.plus(life)).sign(teams()));
  }

  /** A good header for activities that name another service address. */
  public String validFor(String otherServiceUrl) {
    return bearer(claims().withClaim("serviceurl", otherServiceUrl).sign(teams()));
  }

  /** A good header but for who says to have signed it. */
  public String validBy(String issuer) {
    return bearer(claims().withIssuer(issuer).sign(teams()));
  }

  /** Signed by a known key that may not speak for Teams. */
  public String byTheWebChatsKey() {
    return bearer(claims().withKeyId(keys.webChat().id()).sign(keys.webChat().rs256()));
  }

  /** Signed by a key that nobody has announced, under an id of its own. */
  public String byAnUnknownKey(String id) {
    return bearer(claims().withKeyId(id).sign(STRANGER.rs256()));
  }

  /** A header that lies in that way. */
  public String forged(Forgery how) {
    Instant now = clock.instant();
    return switch (how) {
      case NO_SCHEME -> claims().sign(teams());
      case BASIC_SCHEME -> "Basic " + claims().sign(teams());
      case EMPTY_TOKEN -> "Bearer ";
      case GARBAGE -> "Bearer not.a.token";
      case HUGE -> "Bearer " + "a".repeat(100_000);
      case ALG_NONE -> bearer(claims().sign(Algorithm.none()));
      case ALG_NONE_SIGNED -> bearer(claims().sign(Algorithm.none()) + "c2lnbmF0dXJl");
      case SIGNED_WITH_PUBLIC_KEY_AS_SECRET ->
          bearer(claims().sign(Algorithm.HMAC256(keys.teams().publicKey().getEncoded())));
      case SIGNED_WITH_A_SECRET -> bearer(claims().sign(Algorithm.HMAC256("secret")));
      case RS512 -> bearer(claims().sign(keys.teams().rs512()));
      case UNKNOWN_KEY -> byAnUnknownKey("nobody-knows");
      case OTHER_KEY_UNDER_A_KNOWN_ID -> bearer(claims().sign(STRANGER.rs256()));
      case NO_KEY_ID -> bearer(withoutKeyId().sign(teams()));
      case WRONG_ISSUER -> bearer(claims().withIssuer("https://evil.example").sign(teams()));
      case EMULATORS_ISSUER -> bearer(claims().withIssuer(emulatorsIssuer()).sign(teams()));
      case NO_ISSUER -> bearer(claims().withIssuer((String) null).sign(teams()));
      case WRONG_AUDIENCE -> bearer(claims().withAudience("another-bot").sign(teams()));
      case TWO_AUDIENCES -> bearer(claims().withAudience(appId, "another-bot").sign(teams()));
      case NO_AUDIENCE -> bearer(claims().withAudience((String[]) null).sign(teams()));
      case EXPIRED -> validAt(now.minus(LIFE).minusSeconds(301), LIFE);
      case NOT_YET_VALID -> validAt(now.plusSeconds(301), LIFE);
      case NO_EXPIRY -> bearer(claims().withExpiresAt((Instant) null).sign(teams()));
      case OTHER_SERVICE_URL -> validFor("https://smba.trafficmanager.net/elsewhere/");
      case NO_SERVICE_URL -> validFor("");
      case CHANGED_PAYLOAD -> bearer(changedPayload(claims().sign(teams())));
      case NO_SIGNATURE -> bearer(withoutSignature(claims().sign(teams())));
      case CHANGED_SIGNATURE -> bearer(changedSignature(claims().sign(teams())));
    };
  }

  private JWTCreator.Builder claims() {
    return withoutKeyId().withKeyId(keys.teams().id());
  }

  private JWTCreator.Builder withoutKeyId() {
    Instant now = clock.instant();
    return JWT.create()
        .withIssuer(identity.issuer)
        .withAudience(appId)
        .withNotBefore(now)
        .withExpiresAt(now.plus(LIFE))
        .withClaim("serviceurl", serviceUrl);
  }

  private Algorithm teams() {
    return keys.teams().rs256();
  }

  private static String bearer(String token) {
    return "Bearer " + token;
  }

  /** The SDK for Java accepts this one always. */
  private static String emulatorsIssuer() {
    return "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
  }

  private static String changedPayload(String token) {
    String[] parts = token.split("\\.", -1);
    String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    byte[] changed =
        payload.replaceFirst("\\}$", ",\"role\":\"admin\"}").getBytes(StandardCharsets.UTF_8);
    String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);
    return parts[0] + "." + encoded + "." + parts[2];
  }

  private static String withoutSignature(String token) {
    return token.substring(0, token.lastIndexOf('.') + 1);
  }

  private static String changedSignature(String token) {
    int at = token.lastIndexOf('.') + 10;
    char other = token.charAt(at) == 'A' ? 'B' : 'A';
    return token.substring(0, at) + other + token.substring(at + 1);
  }
}
