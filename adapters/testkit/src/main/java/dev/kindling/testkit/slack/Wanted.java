package dev.kindling.testkit.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A request read: its arguments as Slack reads them, from a form or from JSON. For one thread.
 *
 * @param nodes arguments that were read as JSON already, as there are many to be read a second
 */
record Wanted(
    String path, String token, Map<String, String> arguments, Map<String, JsonNode> nodes) {
  static final ObjectMapper JSON = new ObjectMapper();

  /** What {@link #method} calls a response URL. */
  static final String HOOK = "response_url";

  static Wanted of(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> arguments = body.startsWith("{") ? json(body) : form(body);
    String header = exchange.getRequestHeaders().getFirst("Authorization");
    String token =
        header == null ? arguments.getOrDefault("token", "") : header.replace("Bearer ", "");
    return new Wanted(exchange.getRequestURI().getPath(), token, arguments, new HashMap<>());
  }

  String method() {
    return path.startsWith(ResponseHooks.PATH) ? HOOK : path.replace("/api/", "");
  }

  String argument(String name) {
    return arguments.getOrDefault(name, "");
  }

  /** The argument as JSON; missing if it isn't there or isn't JSON. */
  JsonNode node(String name) {
    return nodes.computeIfAbsent(name, _ -> parsed(argument(name)));
  }

  private static JsonNode parsed(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException _) {
      return JSON.missingNode();
    }
  }

  /** The blocks, a JSON array; empty if none were given. */
  JsonNode blocks() {
    return argument("blocks").isEmpty() ? JSON.createArrayNode() : node("blocks");
  }

  /** A text that is the same when the same part of the same delivery comes again. */
  String message() {
    JsonNode payload = node("metadata").path("event_payload");
    String key = payload.path("key").asText();
    return key.isEmpty()
        ? argument("channel") + "/" + argument("text")
        : key + "/" + payload.path("part").asInt(1);
  }

  private static Map<String, String> json(String body) throws IOException {
    Map<String, String> arguments = new HashMap<>();
    for (Map.Entry<String, JsonNode> field : JSON.readTree(body).properties())
      arguments.put(
          field.getKey(),
          field.getValue().isTextual() ? field.getValue().asText() : field.getValue().toString());
    return arguments;
  }

  private static Map<String, String> form(String body) {
    Map<String, String> arguments = new HashMap<>();
    for (String pair : body.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0)
        arguments.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
    }
    return arguments;
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
