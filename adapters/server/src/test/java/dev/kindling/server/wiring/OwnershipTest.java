package dev.kindling.server.wiring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Installations;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Vault;
import dev.kindling.platform.Workspace;
import dev.kindling.server.door.Claims.Claim;
import dev.kindling.server.settings.Settings;
import dev.kindling.server.settings.SettingsReader;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.memory.MemoryVault;
import dev.kindling.web.live.Live;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnershipTest {
  private static final Workspace TENANT = new Workspace(Platform.TEAMS, "72F9");
  private static final Workspace OTHER_TENANT = new Workspace(Platform.TEAMS, "11aa");

  @TempDir Path folder;

  private final Installations installations = new InMemoryStore().installations();

  @Test
  void everySlackWorkspaceThatOurSecretSignsForIsOurs() throws IOException {
    Ownership slack =
        of("KINDLING_SLACK_SIGNING_SECRET", "s", "KINDLING_SLACK_BOT_TOKEN", "xoxb-0123456789ab");
    assertEquals(main(true), slack.of(new Workspace(Platform.SLACK, "T1")));
    assertEquals(main(true), slack.of(new Workspace(Platform.SLACK, "T2")));
    assertEquals(Optional.empty(), of().of(new Workspace(Platform.SLACK, "T1")));
  }

  @Test
  void theTenantThatWasNamedIsOursAndNoOther() throws IOException {
    Ownership teams = teams("KINDLING_TEAMS_TENANT_ID", "72f9");
    assertEquals(main(true), teams.of(TENANT));
    assertEquals(Optional.empty(), teams.of(OTHER_TENANT));
  }

  @Test
  void withoutANameTheFirstTenantIsOursAndNoOther() throws IOException {
    Ownership teams = teams();
    assertEquals(main(true), teams.of(TENANT));
    installations.bind(new Workspace(Platform.SLACK, "T1"), Residents.MAIN);
    assertEquals(main(true), teams.of(TENANT));
    installations.bind(TENANT, Residents.MAIN);
    assertEquals(Optional.empty(), teams.of(OTHER_TENANT));
  }

  @Test
  void onceATenantIsBoundByWhomeverNobodyIsTheFirstAnyMore() throws IOException {
    OrganisationId hilltop = new OrganisationId("hilltop");
    installations.bind(TENANT, hilltop);
    installations.unbind(TENANT, hilltop);
    assertEquals(Optional.empty(), teams().of(OTHER_TENANT));
  }

  @Test
  void theEmulatorIsAnsweredButNeverBecomesTheFirstTenant() throws IOException {
    assertEquals(main(false), of().of(OTHER_TENANT));
  }

  @Test
  void thePracticeRoomBelongsToPracticeWhileItIsOn() throws IOException {
    Workspace room = new Workspace(Platform.WEB, "practice");
    assertEquals(Optional.of(new Claim(Residents.PRACTICE, true)), of().of(room));
    assertEquals(Optional.empty(), of().of(new Workspace(Platform.WEB, "elsewhere")));
    assertEquals(Optional.empty(), of("KINDLING_PRACTICE", "off").of(room));
  }

  private static Optional<Claim> main(boolean forGood) {
    OrganisationId main = Residents.MAIN;
    return Optional.of(new Claim(main, forGood));
  }

  private Ownership teams(String... more) throws IOException {
    Map<String, String> all =
        new HashMap<>(Map.of("KINDLING_TEAMS_APP_ID", "id", "KINDLING_TEAMS_APP_PASSWORD", "pw"));
    for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
    return of(all);
  }

  private Ownership of(String... named) throws IOException {
    Map<String, String> all = new HashMap<>();
    for (int i = 0; i < named.length; i += 2) all.put(named[i], named[i + 1]);
    return of(all);
  }

  private Ownership of(Map<String, String> environment) throws IOException {
    Path none = Files.writeString(folder.resolve("none.yaml"), "");
    Settings settings = SettingsReader.read(environment, none, null);
    Vault vault = new MemoryVault();
    Platforms platforms =
        Platforms.of(
            settings,
            vault,
            new InMemoryStore().transcripts(),
            new Live(),
            InstantSource.fixed(Instant.EPOCH));
    return new Ownership(settings, installations, new SlackClaims(platforms.slack()), () -> {});
  }
}
