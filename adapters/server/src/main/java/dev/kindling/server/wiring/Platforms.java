package dev.kindling.server.wiring;

import dev.kindling.delivery.Finder;
import dev.kindling.delivery.Messenger;
import dev.kindling.delivery.Transcripts;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.RoomMessenger;
import dev.kindling.platform.Vault;
import dev.kindling.platform.Workspace;
import dev.kindling.server.settings.Secret;
import dev.kindling.server.settings.Settings;
import dev.kindling.slack.HistoryAllowance;
import dev.kindling.slack.SlackAccess;
import dev.kindling.slack.SlackMessenger;
import dev.kindling.slack.SlackRooms;
import dev.kindling.slack.SlackSettings;
import dev.kindling.teams.Cloud;
import dev.kindling.teams.ServiceUrls;
import dev.kindling.teams.TeamsMessenger;
import dev.kindling.teams.TeamsSettings;
import dev.kindling.web.live.Live;
import dev.kindling.web.practice.WebMessenger;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The platforms that are switched on, and how to write to them.
 *
 * @param slack null while Slack is off
 * @param teams without an app id where only the emulator is answered
 * @param urls where Teams' messages go
 * @param rooms those where rooms can be written to
 */
record Platforms(
    @Nullable SlackAccess slack,
    TeamsSettings teams,
    ServiceUrls urls,
    Map<Platform, Messenger> messengers,
    Map<Platform, RoomMessenger> rooms) {
  Platforms {
    messengers = Map.copyOf(messengers);
    rooms = Map.copyOf(rooms);
  }

  /**
   * @param vault keeps the tokens of platforms
   */
  static Platforms of(
      Settings settings, Vault vault, Transcripts transcripts, Live live, InstantSource clock) {
    SlackSettings app = slack(settings.slack());
    SlackAccess slack = app == null ? null : new SlackAccess(app, vault, clock);
    TeamsSettings teams = teams(settings.teams());
    Map<Platform, Messenger> messengers = new EnumMap<>(Platform.class);
    messengers.put(Platform.WEB, new WebMessenger(transcripts, live));
    ServiceUrls urls = new ServiceUrls(teams);
    TeamsMessenger messenger = new TeamsMessenger(teams, urls, clock);
    messengers.put(Platform.TEAMS, messenger);
    if (slack != null) messengers.put(Platform.SLACK, new SlackMessenger(slack));
    return new Platforms(slack, teams, urls, messengers, rooms(slack, messenger));
  }

  Map<Platform, Pace> paces(double speed) {
    return messengers.entrySet().stream()
        .collect(
            Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().pace().times(speed)));
  }

  /** Whether nothing can be sent there until a human mends it; false where it is switched off. */
  boolean isShut(Workspace workspace) {
    Messenger messenger = messengers.get(workspace.platform());
    return messenger != null && messenger.isShut(workspace);
  }

  private static Map<Platform, RoomMessenger> rooms(
      @Nullable SlackAccess slack, TeamsMessenger teams) {
    Map<Platform, RoomMessenger> rooms = new EnumMap<>(Platform.class);
    rooms.put(Platform.TEAMS, teams.rooms());
    if (slack != null) rooms.put(Platform.SLACK, new SlackRooms(slack));
    return rooms;
  }

  /** What an admin must do before anything can be sent to Teams. */
  Optional<String> teamsTrouble() {
    return messengers.get(Platform.TEAMS) instanceof TeamsMessenger teams
        ? teams.trouble()
        : Optional.empty();
  }

  Map<Platform, Finder> finders() {
    Map<Platform, Finder> finders = new EnumMap<>(Platform.class);
    messengers.forEach((platform, messenger) ->
        messenger.finder().ifPresent(finder -> finders.put(platform, finder)));
    return finders;
  }

  /** What it takes to talk with Slack; null while Slack is off. */
  static @Nullable SlackSettings slack(Settings.@Nullable Slack given) {
    if (given == null) return null;
    Secret token = given.botToken();
    Settings.Client client = given.client();
    return new SlackSettings(
        given.signingSecret().reveal(),
        token == null ? null : token.reveal(),
        given.apiUrl(),
        client == null ? null : new SlackSettings.Client(client.id(), client.secret().reveal()),
        given.distributed() ? HistoryAllowance.DISTRIBUTED : HistoryAllowance.INTERNAL);
  }

  /** What it takes to talk with Teams; without an app id, with its emulator. */
  static TeamsSettings teams(Settings.Teams given) {
    Settings.App app = given.app();
    String tenant = given.tenantId() == null ? "" : given.tenantId();
    TeamsSettings settings =
        app == null
            ? TeamsSettings.of("", "", tenant)
            : TeamsSettings.of(app.id(), app.password().reveal(), tenant);
    return settings.in(cloud(settings.cloud(), given.cloud()));
  }

  /** What isn't set is as in Microsoft's commercial cloud. */
  private static Cloud cloud(Cloud standard, Settings.Cloud given) {
    Cloud cloud = standard;
    if (given.issuer() != null) cloud = cloud.withIssuer(given.issuer());
    if (given.openIdUrl() != null) cloud = cloud.withOpenIdUrl(given.openIdUrl());
    if (given.tokenUrl() != null) cloud = cloud.withTokenUrl(given.tokenUrl());
    if (given.scope() != null) cloud = cloud.withScope(given.scope());
    if (given.serviceUrl() != null) cloud = cloud.withServiceUrl(given.serviceUrl().toString());
    return given.serviceHosts().isEmpty() ? cloud : cloud.withServiceHosts(given.serviceHosts());
  }
}
