package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.bot.connector.authentication.EndorsementsValidator;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPublicKeySpec;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A key that may sign tokens to the bot.
 *
 * @param endorsements the platforms it may speak for, in Microsoft's words; null if the issuer
 *     doesn't say, and then it may speak for any
 */
record SigningKey(String id, RSAPublicKey key, @Nullable List<String> endorsements) {
  /** What is shorter could be broken, and Microsoft has used none for years. */
  private static final int SHORTEST = 2048;

  /** Empty for a key of another kind, or one that is none. */
  static Optional<SigningKey> of(JsonNode json) {
    String id = json.path("kid").asText();
    if (id.isEmpty() || !json.path("kty").asText().equals("RSA")) return Optional.empty();
    return publicKey(json).map(key -> new SigningKey(id, key, endorsements(json)));
  }

  /** True if the key may speak for that platform. */
  boolean endorses(String channelId) {
    return endorsements == null || EndorsementsValidator.validate(channelId, endorsements);
  }

  /** What {@link #of} reads. */
  ObjectNode json() {
    ObjectNode json = Json.object().put("kty", "RSA").put("kid", id);
    json.put("n", text(key.getModulus())).put("e", text(key.getPublicExponent()));
    if (endorsements == null) return json;
    ArrayNode names = json.putArray("endorsements");
    endorsements.forEach(names::add);
    return json;
  }

  private static Optional<RSAPublicKey> publicKey(JsonNode json) {
    try {
      RSAPublicKeySpec spec = new RSAPublicKeySpec(number(json, "n"), number(json, "e"));
      RSAPublicKey key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
      return Optional.of(key).filter(one -> one.getModulus().bitLength() >= SHORTEST);
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static BigInteger number(JsonNode json, String name) {
    return new BigInteger(1, Base64.getUrlDecoder().decode(json.path(name).asText()));
  }

  private static String text(BigInteger number) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(number.toByteArray());
  }

  private static @Nullable List<String> endorsements(JsonNode json) {
    if (!json.path("endorsements").isArray()) return null;
    List<String> endorsements = new ArrayList<>();
    json.path("endorsements").forEach(one -> endorsements.add(one.asText()));
    return List.copyOf(endorsements);
  }
}
