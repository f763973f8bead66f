package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.testkit.teams.FakeConnector;
import dev.kindling.testkit.teams.Forgery;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SigningKeysTest {
  private static final int FETCHES_OF_ONE_LOOK = 2;

  private final Riverside riverside = new Riverside();
  private final FakeConnector connector = riverside.connector;
  private final NotedShelf shelf = new NotedShelf();
  private TeamsApp app = riverside.app(shelf);

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void keysAreFetchedOnceADay() {
    genuine();
    genuine();
    assertEquals(FETCHES_OF_ONE_LOOK, connector.keyFetches());
    riverside.clock.advance(Duration.ofHours(24));
    genuine();
    connector.awaitKeyFetches(2 * FETCHES_OF_ONE_LOOK);
  }

  @Test
  void oldKeysServeOnWhileTheAddressIsDown() {
    assertEquals(200, genuine());
    connector.openIdIsDown(true);
    for (int hour = 0; hour < 72; hour++) {
      riverside.clock.advance(Duration.ofHours(1));
      assertEquals(200, genuine());
    }
  }

  @Test
  void afterAWeekWithoutWordOfThemOldKeysAreNoLongerTrusted() {
    assertEquals(200, genuine());
    connector.openIdIsDown(true);
    riverside.clock.advance(Duration.ofDays(7));
    assertEquals(503, genuine());
  }

  @Test
  void nobodyWhoseKeyIsKnownWaitsForAnAddressThatHangs() {
    assertEquals(200, genuine());
    connector.openIdHangs(true);
    riverside.clock.advance(Duration.ofHours(25));
    for (int i = 0; i < 50; i++) assertEquals(200, genuine());
    connector.awaitKeyFetches(FETCHES_OF_ONE_LOOK + 1);
    for (int i = 0; i < 50; i++) assertEquals(200, genuine());
    assertEquals(FETCHES_OF_ONE_LOOK + 1, connector.keyFetches(), "one look, still under way");
  }

  @Test
  void aNewKeyOfMicrosoftIsFetchedWhenItFirstSigns() {
    assertEquals(200, genuine());
    connector.rotateKeys();
    riverside.clock.advance(Duration.ofMinutes(1));
    assertEquals(200, genuine());
  }

  @Test
  void aHundredAtOnceUnderANewKeyCauseOneLook() throws Exception {
    assertEquals(200, genuine());
    connector.rotateKeys();
    riverside.clock.advance(Duration.ofMinutes(1));
    assertEquals(List.of(200), atOnce(100, this::genuine));
    assertEquals(2 * FETCHES_OF_ONE_LOOK, connector.keyFetches());
  }

  @Test
  void aHundredAtOnceAfterAStartCauseOneLook() throws Exception {
    assertEquals(List.of(200), atOnce(100, this::genuine));
    assertEquals(FETCHES_OF_ONE_LOOK, connector.keyFetches());
  }

  @Test
  void aKeyThatWasWithdrawnIsForgottenWithTheNextLook() {
    String old = connector.tokens().validAt(riverside.clock.instant(), Duration.ofDays(2));
    assertEquals(200, status(old));
    connector.rotateKeys();
    riverside.clock.advance(Duration.ofMinutes(1));
    assertEquals(200, genuine());
    assertEquals(401, status(old));
  }

  @Test
  void madeUpKeyIdsCauseOneFetchAMinuteAtMost() {
    genuine();
    for (int id = 0; id < 50; id++)
      assertEquals(401, status(connector.tokens().byAnUnknownKey("made-up-" + id)));
    riverside.clock.advance(Duration.ofSeconds(61));
    for (int id = 0; id < 50; id++)
      assertEquals(401, status(connector.tokens().byAnUnknownKey("made-up-" + id)));
    assertEquals(2 * FETCHES_OF_ONE_LOOK, connector.keyFetches());
  }

  @Test
  void aNewKeyWhileTheAddressIsDownIsAskedToComeAgain() {
    assertEquals(200, genuine());
    connector.rotateKeys();
    connector.openIdIsDown(true);
    riverside.clock.advance(Duration.ofMinutes(2));
    assertEquals(503, genuine());
    connector.openIdIsDown(false);
    riverside.clock.advance(Duration.ofSeconds(2));
    assertEquals(200, genuine());
  }

  @Test
  void withoutAnyKeysTeamsIsAskedToComeAgainAndTheNextLookIsTwoSecondsLater() {
    connector.openIdIsDown(true);
    assertEquals(503, genuine());
    connector.openIdIsDown(false);
    assertEquals(503, genuine());
    riverside.clock.advance(Duration.ofSeconds(2));
    assertEquals(200, genuine());
  }

  @Test
  void aRestartWhileTheAddressIsDownChangesNothing() {
    assertEquals(200, genuine());
    shelf.awaitKept();
    connector.openIdIsDown(true);
    app = riverside.app(shelf);
    riverside.clock.advance(Duration.ofDays(3));
    assertEquals(200, genuine());
    assertEquals(401, statusOfUnproven());
    riverside.clock.advance(Duration.ofDays(4));
    assertEquals(503, genuine());
  }

  @Test
  void whatIsNoListOfThisCloudsKeysIsLeftOnTheShelf() {
    assertEquals(200, genuine());
    String good = shelf.awaitKept();
    connector.openIdIsDown(true);
    for (String bad :
        List.of(
            "",
            "null",
            "[]",
            "{}",
            good.replace("/openid/", "/elsewhere/"),
            good.replace("\"announced\":\"2026", "\"announced\":\"soon"))) {
      app = riverside.app(new NotedShelf(bad));
      assertEquals(503, genuine(), bad);
    }
  }

  @Test
  void aShelfThatBreaksIsNoReasonToRefuse() {
    app = riverside.app(NotedShelf.broken());
    assertEquals(200, genuine());
    assertEquals(200, genuine());
  }

  private int statusOfUnproven() {
    return status(connector.tokens().forged(Forgery.ALG_NONE));
  }

  private int genuine() {
    return status(connector.tokens().valid());
  }

  private int status(String header) {
    return app.handle(Riverside.request(header, riverside.sam.message("hi"))).status();
  }

  private static List<Integer> atOnce(int count, Callable<Integer> request) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      List<Callable<Integer>> all = IntStream.range(0, count).mapToObj(_ -> request).toList();
      List<Future<Integer>> answers = threads.invokeAll(all);
      return answers.stream().map(Future::resultNow).distinct().toList();
    }
  }
}
