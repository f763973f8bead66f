package dev.kindling.slack.socket;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes of what comes through the socket the bodies that Slack would have sent over HTTP. */
final class Bodies {
  private Bodies() {}

  static byte[] ofEvent(JsonElement payload) {
    return bytes(payload.toString());
  }

  static byte[] ofInteraction(JsonElement payload) {
    return bytes("payload=" + encoded(payload.toString()));
  }

  /** A command is a form there. What isn't a plain value was never a field of it. */
  static byte[] ofCommand(JsonElement payload) {
    JsonObject fields = payload instanceof JsonObject object ? object : new JsonObject();
    return bytes(
        fields.entrySet().stream()
            .filter(field -> field.getValue() instanceof JsonPrimitive)
            .map(Bodies::pair)
            .collect(Collectors.joining("&")));
  }

  private static String pair(Map.Entry<String, JsonElement> field) {
    return encoded(field.getKey()) + "=" + encoded(field.getValue().getAsString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
