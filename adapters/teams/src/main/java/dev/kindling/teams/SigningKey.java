package dev.kindling.teams;

import com.auth0.jwk.InvalidPublicKeyException;
import com.auth0.jwk.Jwk;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.connector.authentication.EndorsementsValidator;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A key that may sign tokens to the bot.
 *
 * @param endorsements the platforms it may speak for, in Microsoft's words; none means that the
 *     issuer doesn't say
 */
record SigningKey(String id, RSAPublicKey key, List<String> endorsements) {
  /** Empty for a key of another kind, or one that is none. */
  static Optional<SigningKey> of(JsonNode json) {
    String id = json.path("kid").asText();
    if (id.isEmpty() || !json.path("kty").asText().equals("RSA")) return Optional.empty();
    return publicKey(json).map(key -> new SigningKey(id, key, endorsements(json)));
  }

  /** True if the key may speak for that platform. */
  boolean endorses(String channelId) {
    return endorsements.isEmpty() || EndorsementsValidator.validate(channelId, endorsements);
  }

  private static Optional<RSAPublicKey> publicKey(JsonNode json) {
    Map<String, Object> values = new HashMap<>();
    for (String name : List.of("kid", "kty", "n", "e")) values.put(name, json.path(name).asText());
    try {
      return Jwk.fromValues(values).getPublicKey() instanceof RSAPublicKey key
          ? Optional.of(key)
          : Optional.empty();
    } catch (InvalidPublicKeyException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static List<String> endorsements(JsonNode json) {
    List<String> endorsements = new ArrayList<>();
    json.path("endorsements").forEach(one -> endorsements.add(one.asText()));
    return List.copyOf(endorsements);
  }
}
