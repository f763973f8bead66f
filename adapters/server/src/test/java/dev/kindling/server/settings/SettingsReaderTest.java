package dev.kindling.server.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kindling.organisation.Nation;
import dev.kindling.server.settings.Settings.Practice;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsReaderTest extends ReadsSettings {
  private static final String APP_TOKEN = "xapp-1-A0KINDLING-0123456789";

  @Test
  void nothingNeedsToBeSet() {
    Settings settings = read();
    assertEquals(7070, settings.port());
    assertEquals("127.0.0.1", settings.host());
    assertEquals(Path.of("data"), settings.data());
    assertEquals(new Home("Our council", london(), Nation.ENGLAND), settings.home());
    assertEquals(Practice.LOCAL, settings.practice());
    assertNull(settings.redisUrl());
    assertEquals(0, settings.redisReplicas());
    assertNull(settings.slack());
    assertNull(settings.teams().app());
  }

  @Test
  void everySettingHasItsPlace() {
    Map<String, String> all = new HashMap<>();
    all.put("KINDLING_PORT", "8080");
    all.put("KINDLING_HOST", "0.0.0.0");
    all.put("KINDLING_DATA", "/var/kindling");
    all.put("KINDLING_REDIS_URL", "rediss://:pw@redis.example:6380/2");
    all.put("KINDLING_REDIS_WAIT_REPLICAS", "2");
    all.put("KINDLING_PUBLIC_URL", "https://coach.riverside.gov.uk/");
    all.put("KINDLING_ORG", "Riverside Council, Europe/Paris, Wales");
    all.put("KINDLING_CONTENT", "/srv/packs");
    all.put("KINDLING_PRACTICE", "on");
    all.put("KINDLING_SLACK_SIGNING_SECRET", "0123456789abcdef");
    all.put("KINDLING_SLACK_BOT_TOKEN", TOKEN);
    all.put("KINDLING_SLACK_CLIENT_ID", "123.456");
    all.put("KINDLING_SLACK_CLIENT_SECRET", "hush");
    all.put("KINDLING_SLACK_DISTRIBUTED", "on");
    all.put("KINDLING_SLACK_API_URL", "http://127.0.0.1:9/api/");
    all.put("KINDLING_TEAMS_APP_ID", "0f3c-11");
    all.put("KINDLING_TEAMS_APP_PASSWORD", "hush");
    all.put("KINDLING_TEAMS_TENANT_ID", "72f9-aa");
    all.put("KINDLING_TEAMS_ISSUER", "https://api.botframework.us");
    all.put("KINDLING_TEAMS_SCOPE", "https://api.botframework.us/.default");
    all.put("KINDLING_TEAMS_SERVICE_URL", "http://localhost:9/teams/");
    all.put("KINDLING_TEAMS_OPENID_URL", "http://localhost:9/openid");
    all.put("KINDLING_TEAMS_TOKEN_URL", "http://localhost:9/token");
    all.put("KINDLING_TEAMS_SERVICE_HOSTS", "smba.trafficmanager.net, .BotFramework.com");
    all.put("KINDLING_SECRET_KEY", KEY);
    all.put("KINDLING_SECRET_KEY_BEFORE", KEY + "-before");
    all.put("KINDLING_SLACK_APP_TOKEN", APP_TOKEN);
    all.put("KINDLING_XAPI", "https://lrs.example/xapi/");
    all.put("KINDLING_XAPI_AUTH", "key:hush");
    assertEquals(
        Setting.variables().stream().sorted().toList(), all.keySet().stream().sorted().toList());

    Settings settings = SettingsReader.read(all, empty(), null);
    assertEquals(
        new Settings(
            8080,
            "0.0.0.0",
            Path.of("/var/kindling"),
            new Secret("rediss://:pw@redis.example:6380/2"),
            2,
            URI.create("https://coach.riverside.gov.uk"),
            new Home("Riverside Council", ZoneId.of("Europe/Paris"), Nation.WALES),
            Path.of("/srv/packs"),
            Practice.EVERYWHERE,
            new Settings.Slack(
                new Secret("0123456789abcdef"),
                new Secret(TOKEN),
                new Secret(APP_TOKEN),
                URI.create("http://127.0.0.1:9/api/"),
                new Settings.Client("123.456", new Secret("hush")),
                true),
            new Settings.Teams(
                new Settings.App("0f3c-11", new Secret("hush")),
                "72f9-aa",
                new Settings.Cloud(
                    "https://api.botframework.us",
                    URI.create("http://localhost:9/openid"),
                    URI.create("http://localhost:9/token"),
                    "https://api.botframework.us/.default",
                    URI.create("http://localhost:9/teams/"),
                    List.of("smba.trafficmanager.net", ".botframework.com"))),
            new Secret(KEY),
            new Secret(KEY + "-before"),
            new Settings.Feed.ToStore(
                URI.create("https://lrs.example/xapi"), new Secret("key:hush"))),
        settings);
  }

  @Test
  void socketModeNeedsNoSigningSecretAndThenBelievesNothingThatComesOverHttp() {
    Map<String, String> sockets =
        Map.of("KINDLING_SLACK_BOT_TOKEN", TOKEN, "KINDLING_SLACK_APP_TOKEN", APP_TOKEN);
    Settings.Slack one = SettingsReader.read(sockets, empty(), null).slack();
    Settings.Slack other = SettingsReader.read(sockets, empty(), null).slack();
    assertNotEquals(one.signingSecret().reveal(), other.signingSecret().reveal());
  }

  @Test
  void slackIsOnWithoutATokenIfItsAppCanBeInstalled() {
    Map<String, String> oauth =
        Map.of(
            "KINDLING_SLACK_SIGNING_SECRET", "0123456789abcdef",
            "KINDLING_SLACK_CLIENT_ID", "123.456",
            "KINDLING_SLACK_CLIENT_SECRET", "hush");
    Settings.Slack slack =
        Objects.requireNonNull(SettingsReader.read(oauth, empty(), null).slack());
    assertNull(slack.botToken());
    assertEquals(new Settings.Client("123.456", new Secret("hush")), slack.client());
    assertFalse(slack.distributed());
  }

  @Test
  void theEnvironmentStandsOverTheFileAndTheCommandLineOverBoth() {
    Path file = file("port: 1111\nhost: localhost\ndata: here\n");
    Map<String, String> environment = Map.of("KINDLING_PORT", "2222", "KINDLING_HOST", "::1");
    assertEquals(2222, SettingsReader.read(environment, file, null).port());
    Settings settings = SettingsReader.read(environment, file, 3333);
    assertEquals(3333, settings.port());
    assertEquals("::1", settings.host());
    assertEquals(Path.of("here"), settings.data());
  }

  @Test
  void theFileTakesValuesAsTheyAreWritten() {
    Path file =
        file("teams-tenant-id: 00123\nteams-service-hosts:\n  - a.example\n  - .b.example\n");
    Settings.Teams teams = SettingsReader.read(Map.of(), file, null).teams();
    assertEquals("00123", teams.tenantId());
    assertEquals(List.of("a.example", ".b.example"), teams.cloud().serviceHosts());
  }

  @Test
  void whatTestsNeedIsToleratedAndOtherPeoplesVariablesAreNotLookedAt() {
    read("KINDLING_TEST_CHROMIUM", "/usr/bin/chromium", "PATH", "/bin", "KINDLINGS", "many");
  }

  @Test
  void aPublicAddressMayBePlainOnThisMachineAndHasNoPath() {
    assertEquals(
        URI.create("http://localhost:7070"),
        read("KINDLING_PUBLIC_URL", "http://localhost:7070/").publicUrl());
    assertEquals(1, problems(Map.of("KINDLING_PUBLIC_URL", "https://a.example/b"), empty()).size());
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, , , LOCAL",
    "127.0.0.1, https://coach.example, , OFF",
    "0.0.0.0, , , OFF",
    "0.0.0.0, , on, EVERYWHERE",
    "127.0.0.1, https://coach.example, on, EVERYWHERE",
    "127.0.0.1, , off, OFF"
  })
  void practiceIsOnANetworkOnlyWhenSomebodySaidSo(
      String host, String address, String said, Practice expected) {
    Map<String, String> environment = new HashMap<>(Map.of("KINDLING_HOST", host));
    if (address != null) environment.put("KINDLING_PUBLIC_URL", address);
    if (said != null) environment.put("KINDLING_PRACTICE", said);
    assertEquals(expected, SettingsReader.read(environment, empty(), null).practice());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Riverside Council | Riverside Council | Europe/London | ENGLAND",
        "Riverside Council, Europe/Dublin | Riverside Council | Europe/Dublin | ENGLAND",
        "Fells, Lakes and Hills Council | Fells, Lakes and Hills Council | Europe/London | ENGLAND",
        "Strath Council, Europe/London, Scotland | Strath Council | Europe/London | SCOTLAND",
        "Lough Council, Northern Ireland | Lough Council | Europe/London | NORTHERN_IRELAND"
      })
  void anOrganisationHasANameAndMayHaveAZoneAndANation(
      String text, String name, String zone, Nation nation) {
    assertEquals(new Home(name, ZoneId.of(zone), nation), read("KINDLING_ORG", text).home());
  }

  @Test
  void printedSettingsHideEverySecret() {
    String printed =
        read(
                "KINDLING_REDIS_URL", "redis://:hunter2@redis.example",
                "KINDLING_SLACK_SIGNING_SECRET", "hunter2",
                "KINDLING_SLACK_BOT_TOKEN", "xoxb-hunter2-hunter2",
                "KINDLING_TEAMS_APP_ID", "id",
                "KINDLING_TEAMS_APP_PASSWORD", "hunter2")
            .toString();
    assertFalse(printed.contains("hunter2"), printed);
  }

  private static ZoneId london() {
    return ZoneId.of("Europe/London");
  }
}
