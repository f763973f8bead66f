package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;

/**
 * One part of a card, and what it says as plain text.
 *
 * @param plain empty for buttons: the hint beside them says how to do the same by typing
 * @param fillable true if it holds inputs
 */
record Element(ObjectNode json, String plain, boolean fillable) {
  /** One without inputs. */
  Element(ObjectNode json, String plain) {
    this(json, plain, false);
  }

  /** What it adds to a card, in bytes: itself, and its words in the card's fallback. */
  int weight() {
    return bytes(json.toString()) + bytes(Json.object().put("t", plain).toString());
  }

  /** In whichever of UTF-8 and UTF-16 it is longer: nobody says which of them counts. */
  private static int bytes(String text) {
    return Math.max(text.getBytes(StandardCharsets.UTF_8).length, 2 * text.length());
  }
}
