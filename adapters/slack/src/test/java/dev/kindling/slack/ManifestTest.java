package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** The manifest asks for what the code listens to, and for nothing more. */
class ManifestTest {
  private static final Path FILE = Path.of("..", "..", "slack-manifest.yaml");
  private static final String ADDRESS = "https://YOUR-ADDRESS/slack/events";

  private final Map<String, Object> manifest;

  ManifestTest() throws IOException {
    manifest = new Yaml().load(Files.readString(FILE));
  }

  private Object at(String... path) {
    Object node = manifest;
    for (String name : path)
      node = node instanceof List<?> list ? list.get(Integer.parseInt(name)) : child(node, name);
    return node;
  }

  private static Object child(Object node, String name) {
    Object child = node instanceof Map<?, ?> map ? map.get(name) : null;
    if (child == null) throw new AssertionError("The manifest has no " + name);
    return child;
  }

  @Test
  void everyEventItAsksForIsListenedToAndNoOther() {
    Set<String> listened =
        Set.of(
            MessageEvent.TYPE_NAME + ".im",
            AppHomeOpenedEvent.TYPE_NAME,
            AppUninstalledEvent.TYPE_NAME,
            TokensRevokedEvent.TYPE_NAME);
    assertEquals(
        listened, Set.copyOf((List<?>) at("settings", "event_subscriptions", "bot_events")));
  }

  @Test
  void theOneCommandIsOurs() {
    assertEquals(1, ((List<?>) at("features", "slash_commands")).size());
    assertEquals(Commands.NAME, at("features", "slash_commands", "0", "command"));
  }

  @Test
  void theOneShortcutIsOurs() {
    assertEquals(1, ((List<?>) at("features", "shortcuts")).size());
    assertEquals(Submissions.QUIZ, at("features", "shortcuts", "0", "callback_id"));
    assertEquals("global", at("features", "shortcuts", "0", "type"));
    assertTrue(at("features", "shortcuts", "0", "name").toString().length() <= 24);
    assertTrue(at("features", "shortcuts", "0", "description").toString().length() <= 150);
  }

  @Test
  void everythingComesToOneAddressThatMustBeFilledIn() {
    assertEquals(ADDRESS, at("features", "slash_commands", "0", "url"));
    assertEquals(ADDRESS, at("settings", "event_subscriptions", "request_url"));
    assertEquals(ADDRESS, at("settings", "interactivity", "request_url"));
    assertEquals(true, at("settings", "interactivity", "is_enabled"));
  }

  @Test
  void itAsksForTheLeastItNeeds() {
    assertEquals(
        Set.of(
            "chat:write",
            "commands",
            "im:history",
            "im:write",
            "metadata.message:read",
            "users:read"),
        Set.copyOf((List<?>) at("oauth_config", "scopes", "bot")));
  }

  @Test
  void peopleCanWriteToTheCoachAndHaveAPageOfTheirOwn() {
    assertEquals(true, at("features", "app_home", "home_tab_enabled"));
    assertEquals(true, at("features", "app_home", "messages_tab_enabled"));
    assertEquals(false, at("features", "app_home", "messages_tab_read_only_enabled"));
  }

  @Test
  void itsTextsHaveTheLengthsThatSlackTakes() {
    assertTrue(at("display_information", "name").toString().length() <= 35);
    assertTrue(at("display_information", "description").toString().length() <= 140);
    int length = at("display_information", "long_description").toString().length();
    assertTrue(length >= 174 && length <= 4_000, "long_description has " + length);
  }
}
