package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.server.wiring.RunningKindling;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Servers that start while nobody announces the keys that sign for Teams. */
class TeamsKeysAtStartTest {
  @TempDir Path data;
  @TempDir Path other;
  private Town town;
  private TeamsActivities sam;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    sam = TeamsActivities.of(town.teams, Town.APP, Town.TENANT, 1);
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void aDayWithoutTheMetadataAndARestartInTheMiddleOfItAreNotNoticed() throws Exception {
    try (RunningKindling first = town.second(other)) {
      assertEquals(200, town.teams(first, sam.message("help")));
    }
    town.teams.openIdIsDown(true);
    try (RunningKindling again = town.second(other)) {
      for (int hour = 0; hour < 24; hour++) {
        assertEquals(200, town.teams(again, sam.message("help")));
        town.clock.tick(Duration.ofHours(1));
      }
      town.teams.openIdHangs(true);
      assertEquals(200, town.teams(again, sam.message("help")));
    }
  }

  @Test
  void theKeysAreKeptWhereNobodyElseCanChangeThem() throws Exception {
    assertEquals(200, town.teams(sam.message("help")));
    Path file = data.resolve("teams-signing-keys.json");
    assertTrue(Files.readString(file).contains("teams-1"));
    assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
  }

  @Test
  void aServerThatNeverSawTheKeysAsksTeamsToComeAgainAndAnswersOnceTheyAreBack() throws Exception {
    town.teams.openIdIsDown(true);
    String question = sam.message("help");
    try (Heard heard = Heard.all()) {
      for (int i = 0; i < 20; i++) {
        assertEquals(503, town.teams(question));
        town.clock.tick(Duration.ofMinutes(1));
      }
      assertEquals(1, heard.errors().size(), "one call for a human, not twenty");
      assertTrue(heard.errors().getFirst().contains("127.0.0.1"));
    }
    assertEquals(0, town.teams.messages().size());
    town.teams.openIdIsDown(false);
    town.clock.tick(Duration.ofSeconds(2));
    assertEquals(200, town.teams(question));
    assertEquals(1, town.teams.await(1).size());
  }

  @Test
  void aWrongSecretIsSaidOnceAnHourAndOnTheHealthPage() throws Exception {
    try (Heard heard = Heard.all()) {
      assertFalse(town.get("/health/ready").body().contains("secret"));
      town.teams.signInAnswers(401);
      for (int minute = 0; minute < 90; minute += 3) {
        assertEquals(200, town.teams(sam.message("help")));
        town.finish();
        town.pass(Duration.ofMinutes(3));
      }
      assertEquals(2, heard.errors().size(), () -> heard.errors().toString());
      assertTrue(heard.errors().getFirst().contains("KINDLING_TEAMS_APP_PASSWORD"));
      assertFalse(heard.everything().contains(FakeConnector.SECRET));
    }
    assertTrue(town.get("/health/ready").body().contains("make a new secret"));
    assertEquals(0, town.teams.sends());
  }
}
