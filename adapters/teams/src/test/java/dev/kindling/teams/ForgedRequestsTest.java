package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.TextNode;
import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.teams.Forgery;
import dev.kindling.testkit.teams.TeamsActivities;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForgedRequestsTest {
  private final Riverside riverside = new Riverside();
  private final FakeConnector connector = riverside.connector;

  @AfterEach
  void close() {
    riverside.close();
  }

  @ParameterizedTest
  @EnumSource(Forgery.class)
  void aForgedTokenIsRefusedWithoutAWordACallOrATurn(Forgery how) {
    TeamsApp app = riverside.app();
    String header = connector.tokens().forged(how);
    TeamsAnswer answer = app.handle(Riverside.request(header, riverside.sam.message("help")));
    refused(401, answer);
  }

  @Test
  void aRequestWithoutATokenIsRefused() {
    refused(401, riverside.app().handle(Riverside.request(null, riverside.sam.message("help"))));
    assertEquals(0, connector.keyFetches(), "nothing to prove, so nothing to fetch");
  }

  @Test
  void plainForgeriesDontEvenFetchTheKeys() {
    TeamsApp app = riverside.app();
    for (Forgery how : new Forgery[] {Forgery.GARBAGE, Forgery.ALG_NONE, Forgery.WRONG_ISSUER})
      app.handle(Riverside.request(connector.tokens().forged(how), riverside.sam.message("hi")));
    assertEquals(0, connector.keyFetches());
  }

  @Test
  void theGenuineTokenOfTheSameMomentIsTaken() {
    assertEquals(200, riverside.post(riverside.sam.message("help")).status());
    assertEquals(1, riverside.door.turns().size());
  }

  @Test
  void aKeyThatMayNotSpeakForTeamsIsRefused() {
    String header = connector.tokens().byTheWebChatsKey();
    String activity = riverside.sam.message("help");
    refused(403, riverside.app().handle(Riverside.request(header, activity)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"webchat", "directline", "emulator", "slack", "MSTEAMS"})
  void anotherPlatformOfTheBotFrameworkIsRefusedEvenWithAGoodToken(String channel) {
    String activity = riverside.sam.message("help");
    refused(
        403, riverside.post(TeamsActivities.with(activity, "channelId", new TextNode(channel))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "https://smba.trafficmanager.net.evil.example/",
        "https://evilsmba.trafficmanager.net/",
        "https://smba.trafficmanager.net@evil.example/",
        "https://smba.trafficmanager.net:8443/",
        "http://smba.trafficmanager.net/",
        "http://localhost:9/",
        "file:///etc/passwd",
        "https://smba.trafficmanager.net/?x=",
        "not an address",
      })
  void aServiceAddressThatIsNotListedIsRefusedEvenIfTheTokenNamesIt(String serviceUrl) {
    String activity =
        TeamsActivities.with(riverside.sam.message("help"), "serviceUrl", new TextNode(serviceUrl));
    String header = connector.tokens().validFor(serviceUrl);
    refused(403, riverside.app().handle(Riverside.request(header, activity)));
  }

  @Test
  void clocksMayDifferByFiveMinutesAndNoMore() {
    TeamsApp app = riverside.app();
    Duration hour = Duration.ofHours(1);
    var now = riverside.clock.instant();
    var tokens = connector.tokens();
    assertAll(
        () -> assertEquals(200, status(app, tokens.validAt(now.plusSeconds(299), hour))),
        () -> assertEquals(401, status(app, tokens.validAt(now.plusSeconds(302), hour))),
        () ->
            assertEquals(200, status(app, tokens.validAt(now.minus(hour).minusSeconds(299), hour))),
        () ->
            assertEquals(
                401, status(app, tokens.validAt(now.minus(hour).minusSeconds(301), hour))));
  }

  private int status(TeamsApp app, String header) {
    return app.handle(Riverside.request(header, riverside.sam.message("hi"))).status();
  }

  private void refused(int status, TeamsAnswer answer) {
    assertEquals(new TeamsAnswer(status, ""), answer);
    assertTrue(riverside.door.turns().isEmpty(), "no turn");
    assertEquals(0, connector.sends() + connector.signIns(), "no call");
  }
}
