package dev.kindling.slack.install;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Instant;

/**
 * That nothing can be sent to a place any more, and why. It is about one token: a newer one is not
 * held up by it.
 *
 * @param place the id of a workspace or an enterprise, or {@link Marks#SETTINGS}
 * @param name what people call the place; empty if we don't know
 * @param code Slack's own short code, or the name of the event that said so
 * @param print of the token, see {@link BotToken#print()}
 */
public record Mark(String place, String name, String code, Instant at, String print) {
  String write() {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("code", code);
    json.addProperty("at", at.toString());
    json.addProperty("print", print);
    return json.toString();
  }

  static Mark read(String place, String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    return new Mark(
        place,
        json.get("name").getAsString(),
        json.get("code").getAsString(),
        Instant.parse(json.get("at").getAsString()),
        json.get("print").getAsString());
  }
}
