package dev.kindling.server.command.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.content.PackReader;
import dev.kindling.language.WordRecogniser;
import dev.kindling.teams.pack.AppVersion;
import dev.kindling.teams.pack.Links;
import dev.kindling.teams.pack.PackageDetails;
import dev.kindling.teams.pack.TeamsPackage;
import dev.kindling.testkit.teams.pack.PackageRules;
import dev.kindling.understanding.Intent;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Teams' menus offer is sent as words, so it must be what the coach understands. */
class CommandListsTest {
  private static final URI SITE = URI.create("https://a.example");
  private static final LocalDateTime NOW = LocalDateTime.parse("2026-03-02T09:00");

  private final WordRecogniser recogniser = WordRecogniser.of(PackReader.library((Path) null));
  private final JsonNode bot = manifest().at("/bots/0");

  CommandListsTest() throws IOException {}

  @Test
  void whatIsOfferedInThePersonalChatIsUnderstood() {
    assertEquals(
        Map.of(
            "lesson", Intent.LESSON_NEXT,
            "quiz", Intent.QUIZ_START,
            "progress", Intent.PROGRESS_SHOW,
            "settings", Intent.SETTINGS_SHOW,
            "pause", Intent.PAUSE_START,
            "who sees what", Intent.PRIVACY_ASK,
            "leave", Intent.LEAVE,
            "help", Intent.HELP),
        offered("personal"));
  }

  @Test
  void aRoomIsOfferedItsQuestionAndNothingThatIsBetweenTheCoachAndOnePerson() {
    assertEquals(Map.of("team", Intent.TEAM_CARD), offered("team"));
    assertEquals(offered("team"), offered("groupChat"));
  }

  private Map<String, Intent> offered(String scope) {
    Map<String, Intent> offered = new HashMap<>();
    for (JsonNode list : bot.path("commandLists"))
      if (list.at("/scopes/0").asText().equals(scope))
        list.path("commands").forEach(one -> add(one.path("title").asText(), offered));
    return offered;
  }

  private void add(String title, Map<String, Intent> offered) {
    offered.put(title, recogniser.recognise(title, "en-GB", NOW).intent());
  }

  private static JsonNode manifest() throws IOException {
    PackageDetails details =
        new PackageDetails(
            "0f3c9d1e-5b1c-4a51-9d0e-3c5f2a7b8c9d",
            SITE,
            "Riverside",
            new Links(SITE, SITE, SITE),
            AppVersion.FIRST);
    byte[] zip = TeamsPackage.of(details);
    return new ObjectMapper().readTree(PackageRules.files(zip).get("manifest.json"));
  }
}
