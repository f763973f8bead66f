package dev.kindling.teams;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Optional;

/** Where the signers' keys are announced: metadata that names the address of the keys. */
final class OpenIdAddress {
  private final URI metadata;
  private final Web web;

  OpenIdAddress(URI metadata, Web web) {
    this.metadata = metadata;
    this.web = web;
  }

  /** The keys by id; empty if they can't be had now. */
  Map<String, SigningKey> keys() {
    return fetch(metadata)
        .flatMap(this::keysAddress)
        .flatMap(this::fetch)
        .map(KnownKeys::read)
        .orElse(Map.of());
  }

  /** Https, or http on this machine when the metadata themselves are there. */
  private Optional<URI> keysAddress(JsonNode json) {
    try {
      URI keys = URI.create(json.path("jwks_uri").asText());
      boolean local = ServiceHosts.isLoopback(metadata) && ServiceHosts.isLoopback(keys);
      boolean safe = "https".equals(keys.getScheme()) && keys.getHost() != null;
      return safe || local ? Optional.of(keys) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private Optional<ObjectNode> fetch(URI address) {
    return switch (web.send(HttpRequest.newBuilder(address).build())) {
      case Web.Answer.Came came when came.isSuccess() -> Json.object(came.body());
      case Web.Answer.Came _, Web.Answer.NoConnection _, Web.Answer.Lost _ -> Optional.empty();
    };
  }

  /** What a shelf held; none if it came from another address. */
  KnownKeys kept(String text) {
    return KnownKeys.parse(text, metadata);
  }

  /** What a shelf keeps. */
  String text(KnownKeys keys) {
    return keys.text(metadata);
  }

  /** For people who look for what stands between. */
  String host() {
    return metadata.getHost();
  }
}
