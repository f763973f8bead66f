package dev.kindling.server.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Vault;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.command.organisation.Typed;
import dev.kindling.server.secret.SealedVault;
import dev.kindling.server.secret.SecretKey;
import dev.kindling.slack.install.BotToken;
import dev.kindling.slack.install.Installation;
import dev.kindling.slack.install.Installs;
import dev.kindling.testkit.redis.TestRedis;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an admin sees of installations, and how the key that seals them is changed. */
class SlackAndSecretCommandsTest {
  private static final String OLD = "the-old-key-of-thirty-two-letters";
  private static final String NEW = "the-new-key-of-thirty-two-letters";
  private static final Instant NOW = Instant.parse("2026-05-03T13:02:00Z");

  private final TestRedis redis = TestRedis.start();
  private final RedisStore store = RedisStore.at(redis.address());

  @AfterEach
  void stop() {
    store.close();
    redis.close();
  }

  private Vault sealedWith(String key) {
    return SealedVault.over(store.vault(), new SecretKey(key), null);
  }

  private void install(String key, String workspace, BotToken token) {
    Installation one =
        new Installation(
            null,
            workspace,
            "Riverside",
            "A0",
            "U0",
            token,
            Set.of(),
            NOW,
            "U0ADMIN",
            new OrganisationId("river"));
    new Installs(sealedWith(key)).keep(one);
  }

  @Test
  void itsWorkspacesTokensGoEvenIfTheKeyIsElsewhere() {
    Map<String, String> key = Map.of("KINDLING_SECRET_KEY", NEW);
    String[] words = {"organisation", "add", "river", "--name", "R", "--slack", "T0RIVER"};
    assertEquals(0, type(key, words).exitCode());
    install(OLD, "T0RIVER", BotToken.lasting("xoxb-river"));
    install(OLD, "T0OTHER", BotToken.lasting("xoxb-other"));
    assertEquals(0, type(key, "organisation", "remove", "river", "--yes").exitCode());
    assertEquals(Set.of("T0OTHER"), new Installs(sealedWith(NEW)).places());
  }

  private Typed type(Map<String, String> keys, String... words) {
    Map<String, String> settings = new HashMap<>(keys);
    settings.put("KINDLING_REDIS_URL", redis.address().toString());
    return Typed.kindling(settings, words);
  }

  @Test
  void aListWithoutInstallationsSaysSo() {
    Typed list = type(Map.of("KINDLING_SECRET_KEY", NEW), "slack", "list");
    assertEquals(0, list.exitCode(), list.said());
    assertTrue(list.said().contains("nowhere"), list.said());
  }

  @Test
  void theListShowsEachPlaceWithItsOwnerAndNoToken() {
    install(NEW, "T0RIVER", new BotToken("xoxb-river", NOW.plusSeconds(43_200), "xoxe-1-river"));
    install(OLD, "T0OLD", BotToken.lasting("xoxb-old"));
    Typed list = type(Map.of("KINDLING_SECRET_KEY", NEW), "slack", "list");
    assertEquals(0, list.exitCode(), list.said());
    assertTrue(
        list.said().contains("T0RIVER  Riverside  river         on       2026-05-04T01:02:00Z"),
        list.said());
    assertTrue(list.said().contains("KINDLING_SECRET_KEY_BEFORE"), list.said());
    assertFalse(list.said().contains("xox"), list.said());
  }

  @Test
  void theKeyIsChangedInTwoStepsAndThenTheOldOneIsNoLongerNeeded() {
    install(OLD, "T0RIVER", BotToken.lasting("xoxb-river"));
    Map<String, String> both =
        Map.of("KINDLING_SECRET_KEY", NEW, "KINDLING_SECRET_KEY_BEFORE", OLD);
    Typed first = type(both, "secret", "rotate");
    assertEquals(0, first.exitCode(), first.said());
    assertTrue(first.said().contains("1 of 1 secrets were sealed anew"), first.said());
    assertTrue(type(both, "secret", "rotate").said().contains("0 of 1"));
    assertEquals("xoxb-river", new Installs(sealedWith(NEW)).all().getFirst().token().value());
  }

  @Test
  void whatNeitherKeyOpensFailsAndIsNamedWithWhatToDo() {
    install("a-third-key-of-thirty-two-letters", "T0RIVER", BotToken.lasting("xoxb-river"));
    Typed rotated =
        type(
            Map.of("KINDLING_SECRET_KEY", NEW, "KINDLING_SECRET_KEY_BEFORE", OLD),
            "secret",
            "rotate");
    assertEquals(1, rotated.exitCode());
    assertTrue(rotated.said().contains("slack/installs/T0RIVER"), rotated.said());
    assertTrue(rotated.said().contains("install the app there again"), rotated.said());
  }

  @Test
  void anOrganisationThatIsRemovedTakesItsTokensWithIt() {
    Map<String, String> key = Map.of("KINDLING_SECRET_KEY", NEW);
    assertEquals(0, type(key, "organisation", "add", "river", "--name", "R").exitCode());
    install(NEW, "T0RIVER", BotToken.lasting("xoxb-river"));
    Typed removed = type(key, "organisation", "remove", "river", "--yes");
    assertEquals(0, removed.exitCode(), removed.said());
    assertEquals(Set.of(), new Installs(sealedWith(NEW)).places());
  }
}
