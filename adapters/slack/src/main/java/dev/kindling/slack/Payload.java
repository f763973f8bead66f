package dev.kindling.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * A first look at a body, so that Bolt is given only what we know: it logs what it doesn't know,
 * words and all. What we never read is taken out on the way: a new kind of block in a message that
 * carries our button must not break the button.
 */
sealed interface Payload {
  /** One that Bolt can route, as text in the form that Slack sent. */
  record Known(String body) implements Payload {}

  /** The slash command, ours or another. */
  record Command(Form form) implements Payload {}

  /** A button was pressed. */
  record Click(JsonObject payload) implements Payload {}

  /** A window was sent. */
  record Sent(JsonObject payload) implements Payload {}

  /** A shortcut was chosen. */
  record Shortcut(JsonObject payload) implements Payload {}

  /** Well-formed, but of a kind that we don't listen to. */
  record Unknown() implements Payload {}

  /** Not what Slack sends. */
  record Garbage() implements Payload {}

  Set<String> EVENTS = Set.of("event_callback", "url_verification");
  List<String> UNREAD_OF_A_CLICK = List.of("message", "state");
  List<String> READ_OF_A_VIEW = List.of("type", "private_metadata");
  List<String> UNREAD_OF_AN_EVENT = List.of("blocks", "attachments", "files", "metadata", "view");

  static Payload of(byte[] bytes) {
    try {
      String body = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return of(body.strip());
    } catch (CharacterCodingException | JsonParseException | IllegalArgumentException _) {
      return new Garbage();
    }
  }

  /** True for Slack's test of our certificate, which is not signed and does nothing. */
  static boolean isSslCheck(byte[] bytes) {
    Form form = new Form(new String(bytes, StandardCharsets.ISO_8859_1));
    return form.has("ssl_check=1") && !form.has("command=") && !form.has("payload=");
  }

  private static Payload of(String body) {
    if (body.startsWith("{")) return event(JsonParser.parseString(body));
    if (body.startsWith("payload="))
      return interaction(
          JsonParser.parseString(
              URLDecoder.decode(body.substring("payload=".length()), StandardCharsets.UTF_8)));
    Form form = new Form(body);
    return form.has("command=") ? new Command(form) : new Garbage();
  }

  private static Payload event(JsonElement json) {
    if (!isOf(EVENTS, json)) return new Unknown();
    JsonObject root = json.getAsJsonObject();
    if (root.get("event") instanceof JsonObject event) UNREAD_OF_AN_EVENT.forEach(event::remove);
    return new Known(root.toString());
  }

  private static Payload interaction(JsonElement json) {
    if (isOf(Set.of("block_actions"), json)) return click(json.getAsJsonObject());
    if (isOf(Set.of("view_submission"), json)) return new Sent(json.getAsJsonObject());
    if (isOf(Set.of("shortcut"), json)) return new Shortcut(json.getAsJsonObject());
    return new Unknown();
  }

  private static Payload click(JsonObject root) {
    UNREAD_OF_A_CLICK.forEach(root::remove);
    if (root.get("view") instanceof JsonObject view) view.keySet().retainAll(READ_OF_A_VIEW);
    else root.remove("view");
    return new Click(root);
  }

  private static boolean isOf(Set<String> types, JsonElement json) {
    return json instanceof JsonObject root
        && root.get("type") instanceof JsonPrimitive type
        && types.contains(type.getAsString());
  }
}
