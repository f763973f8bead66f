package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.testkit.teams.FakeConnector;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
  private static final int FETCHES_OF_ONE_REFRESH = 2;

  private final Riverside riverside = new Riverside();
  private final FakeConnector connector = riverside.connector;
  private final TeamsApp app = riverside.app();

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void keysAreFetchedOnceADay() {
    genuine();
    genuine();
    assertEquals(FETCHES_OF_ONE_REFRESH, connector.keyFetches());
    riverside.clock.advance(Duration.ofHours(24));
    genuine();
    assertEquals(2 * FETCHES_OF_ONE_REFRESH, connector.keyFetches());
  }

  @Test
  void oldKeysServeOnWhileTheAddressIsDown() {
    assertEquals(200, genuine());
    connector.openIdIsDown(true);
    riverside.clock.advance(Duration.ofDays(3));
    assertEquals(200, genuine());
  }

  @Test
  void aNewKeyOfMicrosoftIsFetchedWhenItFirstSigns() {
    assertEquals(200, genuine());
    connector.rotateKeys();
    riverside.clock.advance(Duration.ofMinutes(2));
    assertEquals(200, genuine());
  }

  @Test
  void madeUpKeyIdsCauseOneFetchAMinuteAtMost() {
    genuine();
    for (int id = 0; id < 50; id++)
      assertEquals(401, status(connector.tokens().byAnUnknownKey("made-up-" + id)));
    riverside.clock.advance(Duration.ofSeconds(61));
    for (int id = 0; id < 50; id++)
      assertEquals(401, status(connector.tokens().byAnUnknownKey("made-up-" + id)));
    assertEquals(2 * FETCHES_OF_ONE_REFRESH, connector.keyFetches());
  }

  @Test
  void withoutAnyKeysTeamsIsAskedToComeAgainAndTheNextFetchWaitsFiveSeconds() {
    connector.openIdIsDown(true);
    assertEquals(503, genuine());
    connector.openIdIsDown(false);
    assertEquals(503, genuine());
    riverside.clock.advance(Duration.ofSeconds(5));
    assertEquals(200, genuine());
  }

  private int genuine() {
    return status(connector.tokens().valid());
  }

  private int status(String header) {
    return app.handle(Riverside.request(header, riverside.sam.message("hi"))).status();
  }
}
