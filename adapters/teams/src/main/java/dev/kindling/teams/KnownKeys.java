package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Signing keys by id, as they were announced at that time.
 *
 * @param announced {@link Instant#MIN} if there are none
 */
record KnownKeys(Map<String, SigningKey> keys, Instant announced) {
  static final KnownKeys NONE = new KnownKeys(Map.of(), Instant.MIN);

  /** A key that Microsoft withdrew can't be trusted for ever, even if we can't hear of it. */
  private static final Duration TRUSTED = Duration.ofDays(7);

  KnownKeys {
    keys = Map.copyOf(keys);
  }

  /** The keys of a set as Microsoft announces it. */
  static Map<String, SigningKey> read(JsonNode json) {
    Map<String, SigningKey> keys = new HashMap<>();
    json.path("keys").forEach(one -> SigningKey.of(one).ifPresent(key -> keys.put(key.id(), key)));
    return keys;
  }

  boolean areUsable(Instant now) {
    return !keys.isEmpty() && now.isBefore(announced.plus(TRUSTED));
  }

  Optional<SigningKey> key(String id, Instant now) {
    return areUsable(now) ? Optional.ofNullable(keys.get(id)) : Optional.empty();
  }

  /** The text that {@link #parse} reads. */
  String text(URI from) {
    ObjectNode json = Json.object().put("from", from.toString());
    json.put("announced", announced.toString());
    ArrayNode all = json.putArray("keys");
    keys.values().forEach(key -> all.add(key.json()));
    return json.toString();
  }

  /** The keys in this text; none if it holds none, or those of another address. */
  static KnownKeys parse(String text, URI from) {
    return Json.object(text)
        .filter(json -> json.path("from").asText().equals(from.toString()))
        .map(KnownKeys::kept)
        .orElse(NONE);
  }

  private static KnownKeys kept(JsonNode json) {
    try {
      return new KnownKeys(read(json), Instant.parse(json.path("announced").asText()));
    } catch (DateTimeException e) {
      return NONE;
    }
  }
}
