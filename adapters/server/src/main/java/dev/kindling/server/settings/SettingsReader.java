package dev.kindling.server.settings;

import static dev.kindling.server.settings.Setting.*;

import dev.kindling.server.settings.Settings.App;
import dev.kindling.server.settings.Settings.Cloud;
import dev.kindling.server.settings.Settings.Feed;
import dev.kindling.server.settings.Settings.Practice;
import dev.kindling.server.settings.Settings.Teams;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads settings: a file, over it the environment, over it the words of the command line. */
public final class SettingsReader {
  /** The file that is read where there is one. */
  public static final Path FILE = Path.of("kindling.yaml");

  private final Values values;

  private SettingsReader(List<Layer> layers) {
    this.values = new Values(layers);
  }

  /**
   * Throws {@link WrongSettings} with all that is wrong at once.
   *
   * @param environment all variables; others than KINDLING_ ones are not looked at
   * @param config a file that must be there; null for {@link #FILE} if it is there
   * @param port the port that the command line names; null if it doesn't
   */
  public static Settings read(
      Map<String, String> environment, @Nullable Path config, @Nullable Integer port) {
    Layer words =
        port == null
            ? Layer.empty()
            : new Layer(List.of(new Given(PORT, port.toString(), "--port")), List.of());
    return new SettingsReader(List.of(file(config), EnvironmentLayer.read(environment), words))
        .settings();
  }

  private static Layer file(@Nullable Path config) {
    if (config == null) return Files.exists(FILE) ? FileLayer.read(FILE) : Layer.empty();
    if (Files.isRegularFile(config)) return FileLayer.read(config);
    return Layer.broken("There is no file %s to read settings from.".formatted(config));
  }

  private Settings settings() {
    String host = values.read(HOST, Forms::host, "127.0.0.1");
    URI publicUrl = values.read(PUBLIC_URL, Forms::site);
    Settings settings =
        new Settings(
            values.read(PORT, Forms::port, 7070),
            host,
            values.read(DATA, Forms::path, Path.of("data")),
            values.read(REDIS_URL, Forms::redis),
            values.read(REDIS_WAIT_REPLICAS, Forms::digit, 0),
            publicUrl,
            values.read(ORG, Home::parse, Home.STANDARD),
            values.read(CONTENT, Forms::path),
            practice(host, publicUrl),
            new SlackReader(values).read(),
            teams(),
            values.read(SECRET_KEY, Forms::secretKey),
            values.read(SECRET_KEY_BEFORE, Forms::secretKey),
            feed());
    needsReplicas(settings);
    if (!values.problems().isEmpty()) throw new WrongSettings(values.problems());
    return settings;
  }

  private @Nullable Feed feed() {
    Secret login = values.read(XAPI_AUTH, Forms::login);
    Feed feed = values.read(XAPI, Forms::feed);
    values.needs(XAPI_AUTH, XAPI, "nothing says where statements are to go.");
    return feed instanceof Feed.ToStore store ? new Feed.ToStore(store.address(), login) : feed;
  }

  private void needsReplicas(Settings settings) {
    if (settings.redisReplicas() > 0 && !values.has(REDIS_URL))
      values.problem(
          "%s is set but %s is not: Kindling's own redis-server has no replicas."
              .formatted(REDIS_WAIT_REPLICAS.variable(), REDIS_URL.variable()));
  }

  /** Nobody puts a chat without sign-in on a network without having said so. */
  private Practice practice(String host, @Nullable URI publicUrl) {
    Boolean said = values.read(PRACTICE, Forms::onOff);
    if (said != null) return said ? Practice.EVERYWHERE : Practice.OFF;
    return publicUrl == null && Forms.isLoopback(host) ? Practice.LOCAL : Practice.OFF;
  }

  private Teams teams() {
    return new Teams(
        teamsApp(),
        values.read(TEAMS_TENANT_ID, Forms::id),
        new Cloud(
            values.read(TEAMS_ISSUER, Forms::name),
            values.read(TEAMS_OPENID_URL, Forms::address),
            values.read(TEAMS_TOKEN_URL, Forms::address),
            values.read(TEAMS_SCOPE, Forms::name),
            values.read(TEAMS_SERVICE_URL, Forms::address),
            values.read(TEAMS_SERVICE_HOSTS, Forms::hosts, List.of())));
  }

  private @Nullable App teamsApp() {
    String id = values.read(TEAMS_APP_ID, Forms::id);
    Secret password = values.read(TEAMS_APP_PASSWORD, Forms::secret);
    values.needs(
        TEAMS_APP_ID,
        TEAMS_APP_PASSWORD,
        "without the password nobody on Teams could be answered. It is the client secret of your"
            + " bot's app registration.");
    values.needs(
        TEAMS_APP_PASSWORD,
        TEAMS_APP_ID,
        "without the id Teams' requests can't be checked. It is the application id of your bot's"
            + " app registration.");
    return id == null || password == null ? null : new App(id, password);
  }
}
