package dev.kindling.server.command.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.server.command.CommandLineOfKindling;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ManifestCommandTest {
  private static final String EVENTS = "https://coach.riverside.gov.uk/slack/events";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void theAddressStandsWhereverSlackCallsAndNothingIsLeftToFillIn() {
    Map<String, Object> manifest = manifest("https://coach.riverside.gov.uk/");
    assertEquals(EVENTS, at(manifest, "settings", "event_subscriptions", "request_url"));
    assertEquals(EVENTS, at(manifest, "settings", "interactivity", "request_url"));
    assertFalse(out.toString(UTF_8).contains("YOUR-ADDRESS"), out.toString(UTF_8));
    assertEquals(false, at(manifest, "settings", "token_rotation_enabled"));
  }

  @Test
  void anAppForManyWorkspacesHasAWayBackAndTokensThatChange() {
    Map<String, Object> manifest = manifest("https://coach.riverside.gov.uk", "--many-workspaces");
    assertEquals(
        List.of("https://coach.riverside.gov.uk/slack/oauth"),
        at(manifest, "oauth_config", "redirect_urls"));
    assertEquals(true, at(manifest, "settings", "token_rotation_enabled"));
    assertEquals(true, at(manifest, "settings", "org_deploy_enabled"));
  }

  @Test
  void anAppInSocketModeNamesNoAddress() {
    Map<String, Object> manifest = manifest("--socket-mode");
    assertEquals(true, at(manifest, "settings", "socket_mode_enabled"));
    assertFalse(out.toString(UTF_8).contains("YOUR-ADDRESS"), out.toString(UTF_8));
  }

  @Test
  void allThreeAskForTheSame() {
    Object scopes = at(manifest("--socket-mode"), "oauth_config", "scopes");
    assertEquals(scopes, at(manifest("https://a.example"), "oauth_config", "scopes"));
    assertEquals(
        scopes, at(manifest("https://a.example", "--many-workspaces"), "oauth_config", "scopes"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://coach.gov.uk", "coach.gov.uk", "https://", "https://a?b=c", "::"})
  void anAddressThatSlackWouldNotCallIsRefusedWithTheReason(String address) {
    assertEquals(2, run(address));
    assertTrue(err.toString(UTF_8).contains("https"), err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
  }

  @Test
  void withoutAnAddressItSaysWhatIsMissing() {
    assertEquals(2, run());
    assertTrue(err.toString(UTF_8).contains("--socket-mode"), err.toString(UTF_8));
  }

  private Map<String, Object> manifest(String... words) {
    out.reset();
    assertEquals(0, run(words), () -> err.toString(UTF_8));
    return new Yaml().load(out.toString(UTF_8));
  }

  private static Object at(Map<String, Object> manifest, String... path) {
    Object node = manifest;
    for (String name : path) node = Objects.requireNonNull(((Map<?, ?>) node).get(name), name);
    return node;
  }

  private int run(String... words) {
    String[] all = new String[words.length + 2];
    all[0] = "slack";
    all[1] = "manifest";
    System.arraycopy(words, 0, all, 2, words.length);
    return CommandLineOfKindling.run(
        all, Map.of(), new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
