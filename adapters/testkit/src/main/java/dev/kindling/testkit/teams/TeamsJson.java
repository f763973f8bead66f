package dev.kindling.testkit.teams;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON without checked exceptions. */
final class TeamsJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private TeamsJson() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  /** Null node for what is no JSON. */
  static JsonNode read(String text) {
    try {
      JsonNode json = MAPPER.readTree(text);
      return json == null ? MAPPER.nullNode() : json;
    } catch (JsonProcessingException e) {
      return MAPPER.nullNode();
    }
  }
}
