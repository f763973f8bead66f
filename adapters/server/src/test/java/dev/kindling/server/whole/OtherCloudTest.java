package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.InboundTokens;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another of Microsoft's clouds is settings alone: who signs, what for, and which hosts. */
class OtherCloudTest {
  private static final String ISSUER = "https://api.botframework.us";
  private static final String SCOPE = "https://api.botframework.us/.default";

  @TempDir Path data;
  private Town town;
  private String host;

  @BeforeEach
  void start() throws Exception {
    town =
        Town.with(
            data,
            Map.of(
                "KINDLING_TEAMS_ISSUER", ISSUER,
                "KINDLING_TEAMS_SCOPE", SCOPE,
                "KINDLING_TEAMS_SERVICE_HOSTS", "localhost"));
    town.teams.becomes(ISSUER, SCOPE);
    host = town.teams.serviceUrl().replace("127.0.0.1", "localhost");
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void itsPeopleAreAnsweredAtItsHostWithTokensForItsScope() throws Exception {
    String token = town.teams.tokens().validFor(host);
    assertEquals(200, town.teams(from(host).message("lesson"), token).statusCode());
    ConnectorMessage lesson = town.teams.await(1).getFirst();
    assertTrue(lesson.words().contains("Try it"), lesson.words());
    assertEquals(1, town.teams.signIns());
  }

  @Test
  void theCommercialCloudsIssuerIsAStrangerThere() throws Exception {
    String commercial = town.teams.tokens().validBy(InboundTokens.ISSUER);
    assertEquals(
        401, town.teams(from(town.teams.serviceUrl()).message("lesson"), commercial).statusCode());
    assertEquals(0, town.teams.sends());
  }

  @Test
  void hostsThatItsSettingsDoNotNameAreRefused() throws Exception {
    assertEquals(403, town.teams(from(town.teams.serviceUrl()).message("lesson")));
    assertEquals(0, town.teams.sends());
  }

  private static TeamsActivities from(String serviceUrl) {
    return new TeamsActivities(serviceUrl, Town.APP, Town.TENANT, 1);
  }
}
