package dev.kindling.server.command.slack;

import dev.kindling.slack.SlackApp;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/** The manifest that comes with Kindling, filled in for one of the three ways to be on Slack. */
final class SlackManifest {
  private static final String FILE = "slack-manifest.yaml";
  private static final String BLANK = "https://YOUR-ADDRESS";

  /** Where Slack sends people back to after they said yes. */
  private static final String RETURN = "/slack/oauth";

  private final Map<String, Object> root;

  private SlackManifest(String text) {
    root = new Yaml().load(text);
  }

  /** An app of an organisation's own. */
  static String forOneWorkspace(URI address) {
    return new SlackManifest(filled(address)).text();
  }

  /** An app that is installed by a link, into as many workspaces as want it. */
  static String forManyWorkspaces(URI address) {
    SlackManifest manifest = new SlackManifest(filled(address));
    manifest.at("oauth_config").put("redirect_urls", List.of(address + RETURN));
    manifest.at("settings").put("org_deploy_enabled", true);
    manifest.at("settings").put("token_rotation_enabled", true);
    return manifest.text();
  }

  /** An app that we call, so that it needs no address of ours. */
  static String throughSocket() {
    SlackManifest manifest = new SlackManifest(template());
    manifest.at("settings").put("socket_mode_enabled", true);
    manifest.at("settings", "event_subscriptions").remove("request_url");
    manifest.at("settings", "interactivity").remove("request_url");
    commands(manifest.at("features")).forEach(command -> command.remove("url"));
    return manifest.text();
  }

  @SuppressWarnings("unchecked") // it is our own file, which a test reads as well
  private static List<Map<String, Object>> commands(Map<String, Object> features) {
    return (List<Map<String, Object>>) Objects.requireNonNull(features.get("slash_commands"));
  }

  @SuppressWarnings("unchecked") // as above
  private Map<String, Object> at(String... path) {
    Map<String, Object> node = root;
    for (String name : path) node = (Map<String, Object>) Objects.requireNonNull(node.get(name));
    return node;
  }

  private String text() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setIndicatorIndent(2);
    options.setIndentWithIndicator(true);
    return new Yaml(options).dump(root);
  }

  private static String filled(URI address) {
    return template().replace(BLANK, address.toString());
  }

  private static String template() {
    try (InputStream file = SlackApp.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The manifest can't be read", e);
    }
  }
}
