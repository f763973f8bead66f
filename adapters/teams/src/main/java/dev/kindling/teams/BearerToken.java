package dev.kindling.teams;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier.BaseVerification;
import com.auth0.jwt.RegisteredClaims;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTDecodeException;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Tokens to this bot: RS256 alone, the issuer and the audience that were set, five minutes of
 * difference between clocks. Keys that a token itself brings or points to are never looked at, and
 * one that asks for an extension which must be understood is refused: we understand none.
 */
final class BearerToken {
  private static final Duration SKEW = Duration.ofMinutes(5);
  private static final String SCHEME = "Bearer ";
  private static final int LONGEST = 16_384;

  private final String issuer;
  private final String appId;

  BearerToken(TeamsSettings settings) {
    this.issuer = settings.cloud().issuer();
    this.appId = settings.appId();
  }

  /**
   * What the header claims, unproven; empty for a claim that no key could make true. Asked before a
   * key is looked for, so that plain forgeries cause no traffic.
   */
  Optional<DecodedJWT> read(@Nullable String header, Instant now) {
    if (header == null || header.length() > LONGEST || !hasScheme(header)) return Optional.empty();
    try {
      DecodedJWT token = JWT.decode(header.substring(SCHEME.length()));
      return couldBeOurs(token, now) ? Optional.of(token) : Optional.empty();
    } catch (JWTDecodeException e) {
      return Optional.empty();
    }
  }

  /** True if that key signed it and it is valid now. */
  boolean isSigned(DecodedJWT token, SigningKey key, Instant now) {
    BaseVerification verification =
        (BaseVerification) JWT.require(Algorithm.RSA256(key.key(), null));
    verification
        .withIssuer(issuer)
        .withAudience(appId)
        .withClaimPresence(RegisteredClaims.EXPIRES_AT)
        .acceptLeeway(SKEW.toSeconds());
    try {
      verification.build(Clock.fixed(now, ZoneOffset.UTC)).verify(token);
      return true;
    } catch (JWTVerificationException e) {
      return false;
    }
  }

  private boolean couldBeOurs(DecodedJWT token, Instant now) {
    Instant expires = token.getExpiresAtAsInstant();
    return "RS256".equals(token.getAlgorithm())
        && token.getHeaderClaim("crit").isMissing()
        && token.getKeyId() != null
        && issuer.equals(token.getIssuer())
        && List.of(appId).equals(token.getAudience())
        && expires != null
        && now.isBefore(expires.plus(SKEW));
  }

  private static boolean hasScheme(String header) {
    return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
  }
}
