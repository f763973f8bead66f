package dev.kindling.testkit.teams;

import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Tokens whose header or payload says what no honest issuer would say. */
record RawTokens(JWTCreator.Builder claims, SigningPair teams, SigningPair stranger) {
  /** Signed by the right key, with an extension that whoever reads it must understand. */
  String critical(String name, Object value) {
    Map<String, Object> header = Map.of("kid", teams.id(), name, value, "crit", List.of(name));
    return claims.withHeader(header).sign(teams.rs256());
  }

  /** Signed by a stranger, whose key the header brings along. */
  String withOwnKey() {
    Map<String, String> key =
        Map.of(
            "kty", "RSA",
            "kid", teams.id(),
            "n", stranger.jwk().path("n").asText(),
            "e", stranger.jwk().path("e").asText());
    return claims.withHeader(Map.of("kid", teams.id(), "jwk", key)).sign(stranger.rs256());
  }

  /** Signed by a stranger, whose keys are at that address. */
  String pointingTo(URI keys) {
    String address = keys.toString();
    return claims
        .withHeader(Map.of("kid", teams.id(), "jku", address, "x5u", address))
        .sign(stranger.rs256());
  }

  /** Signed by the right key, with this in the place of claims. */
  String saying(String payload) {
    byte[] header =
        bytes("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"%s\"}".formatted(teams.id()));
    Algorithm algorithm = teams.rs256();
    String first = encoded(header);
    String second = encoded(bytes(payload));
    byte[] signature = algorithm.sign(bytes(first), bytes(second));
    return first + "." + second + "." + encoded(signature);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
