package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * One part of a card, and what it says as plain text.
 *
 * @param plain empty for buttons: the hint beside them says how to do the same by typing
 */
record Element(ObjectNode json, String plain) {
  /** What it adds to a card, in bytes: itself, and its words in the card's fallback. */
  int weight() {
    return bytes(json.toString()) + bytes(Json.object().put("t", plain).toString());
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
