package dev.kindling.slack.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.kindling.organisation.OrganisationId;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Installations as JSON; what is not there is null. */
final class InstallationText {
  private static final int SCHEMA = 1;

  private InstallationText() {}

  static String write(Installation one) {
    JsonObject json = new JsonObject();
    json.addProperty("schema", SCHEMA);
    json.addProperty("enterprise", one.enterprise());
    json.addProperty("workspace", one.workspace());
    json.addProperty("name", one.name());
    json.addProperty("app", one.app());
    json.addProperty("bot", one.botUser());
    token(json, one.token());
    JsonArray scopes = new JsonArray();
    one.scopes().stream().sorted().forEach(scopes::add);
    json.add("scopes", scopes);
    json.addProperty("at", one.installedAt().toString());
    json.addProperty("by", one.installedBy());
    OrganisationId organisation = one.organisation();
    json.addProperty("organisation", organisation == null ? null : organisation.value());
    return json.toString();
  }

  private static void token(JsonObject json, BotToken token) {
    Instant until = token.until();
    json.addProperty("token", token.value());
    json.addProperty("until", until == null ? null : until.toString());
    json.addProperty("refresh", token.refresh());
  }

  /** Throws IllegalStateException for one that a newer version of Kindling has written. */
  static Installation read(String text) {
    JsonObject json = JsonParser.parseString(text).getAsJsonObject();
    if (json.get("schema").getAsInt() > SCHEMA)
      throw new IllegalStateException("A newer Kindling has written this installation");
    return new Installation(
        textOrNull(json, "enterprise"),
        textOrNull(json, "workspace"),
        text(json, "name"),
        text(json, "app"),
        text(json, "bot"),
        token(json),
        scopes(json),
        Instant.parse(text(json, "at")),
        text(json, "by"),
        organisation(json));
  }

  private static BotToken token(JsonObject json) {
    String until = textOrNull(json, "until");
    return new BotToken(
        text(json, "token"),
        until == null ? null : Instant.parse(until),
        textOrNull(json, "refresh"));
  }

  private static Set<String> scopes(JsonObject json) {
    return json.getAsJsonArray("scopes").asList().stream()
        .map(JsonElement::getAsString)
        .collect(Collectors.toSet());
  }

  private static @Nullable OrganisationId organisation(JsonObject json) {
    String id = textOrNull(json, "organisation");
    return id == null ? null : new OrganisationId(id);
  }

  private static String text(JsonObject json, String name) {
    return json.get(name).getAsString();
  }

  private static @Nullable String textOrNull(JsonObject json, String name) {
    JsonElement value = json.get(name);
    return value == null || value.isJsonNull() ? null : value.getAsString();
  }
}
