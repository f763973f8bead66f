package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.Account;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.testkit.teams.FakeConnector;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
  private final Riverside riverside = new Riverside();
  private final FakeConnector connector = riverside.connector;
  private final Account sam = Parcels.account(connector.serviceUrl());
  private final TeamsMessenger messenger =
      new TeamsMessenger(riverside.settings(), riverside.urls, riverside.clock);

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void oneTokenServesUntilFiveMinutesBeforeItsEnd() {
    sent(send());
    riverside.clock.advance(Duration.ofMinutes(54));
    sent(send());
    assertEquals(1, connector.signIns());
    riverside.clock.advance(Duration.ofMinutes(1));
    sent(send());
    assertEquals(2, connector.signIns());
  }

  @Test
  void theOldTokenServesItsLastMinutesWhileTheSignInIsDown() {
    sent(send());
    connector.signInAnswers(503);
    riverside.clock.advance(Duration.ofMinutes(57));
    sent(send());
    riverside.clock.advance(Duration.ofMinutes(5));
    assertEquals(new SendResult.Unreachable("the sign-in answered 503"), send());
  }

  @Test
  void aSignInThatIsDownIsAskedAgainAfterSomeSecondsOnly() {
    connector.signInAnswers(500);
    for (int send = 0; send < 20; send++) assertInstanceOf(SendResult.Unreachable.class, send());
    assertEquals(1, connector.signIns());
    connector.signInAnswers(200);
    riverside.clock.advance(Duration.ofSeconds(3));
    sent(send());
  }

  @Test
  void aWrongSecretIsAReasonThatAnAdminCanActOn() {
    TeamsMessenger wrong =
        new TeamsMessenger(
            riverside.settings("an old secret", Riverside.TENANT), riverside.urls, riverside.clock);
    SendResult.Refused refused =
        assertInstanceOf(SendResult.Refused.class, wrong.send(Parcels.to(sam, Messages.welcome())));
    assertEquals(Refusal.ACCESS_REVOKED, refused.reason());
    assertEquals(0, connector.sends(), "nothing is sent without a token");
  }

  @Test
  void aWithdrawnTokenIsReplacedWithTheNextSendAndNothingWasTaken() {
    sent(send());
    connector.revokeTokens();
    riverside.clock.advance(Duration.ofMinutes(2));
    assertInstanceOf(SendResult.Unreachable.class, send());
    sent(send());
    assertEquals(2, connector.messages().size());
  }

  @Test
  void aFreshTokenThatIsRefusedIsNoLongerTried() {
    sent(send());
    connector.revokeTokens();
    SendResult.Refused refused = assertInstanceOf(SendResult.Refused.class, send());
    assertEquals(Refusal.ACCESS_REVOKED, refused.reason());
  }

  @Test
  void aSignInThatCannotBeReachedSendsNothing() {
    TeamsSettings settings = elsewhere(URI.create("http://127.0.0.1:1/"));
    TeamsMessenger cutOff = new TeamsMessenger(settings, riverside.urls, riverside.clock);
    assertInstanceOf(
        SendResult.Unreachable.class, cutOff.send(Parcels.to(sam, Messages.welcome())));
    assertEquals(0, connector.sends());
  }

  @Test
  void anyNumberOfSendsAtOnceSignInOnce() throws Exception {
    atOnce(40).forEach(TokensTest::sent);
    assertEquals(1, connector.signIns());
    riverside.clock.advance(Duration.ofMinutes(56));
    atOnce(40).forEach(TokensTest::sent);
    assertEquals(2, connector.signIns());
  }

  @Test
  void whileOneFetchesTheNextTokenTheOthersSendWithTheOldOne() throws Exception {
    sent(send());
    riverside.clock.advance(Duration.ofMinutes(56));
    connector.signInHangs(true);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<SendResult> fetcher = threads.submit(() -> send());
      connector.awaitSignIns(2);
      for (int i = 0; i < 5; i++) sent(send());
      assertFalse(fetcher.isDone());
      connector.signInHangs(false);
      sent(fetcher.get());
    }
    assertEquals(2, connector.signIns());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "-5",
        "1",
        "null",
        "\"\"",
        "\"3600\"",
        "\"soon\"",
        "9223372036854775807",
        "1e300",
        "3599.5",
        "{}",
        "[3600]",
        "true",
      })
  void whateverIsSaidOfATokensLifeItIsUsedForHalfAMinuteAndNotForADay(String life) {
    connector.tokensLast(life);
    sent(send());
    riverside.clock.advance(Duration.ofSeconds(29));
    sent(send());
    assertEquals(1, connector.signIns());
    riverside.clock.advance(Duration.ofDays(1));
    sent(send());
    assertEquals(2, connector.signIns());
  }

  @Test
  void aWrongSecretIsTriedTwiceAMinuteAndKnownAsTrouble() {
    TeamsMessenger wrong =
        new TeamsMessenger(
            riverside.settings("an old secret", Riverside.TENANT), riverside.urls, riverside.clock);
    assertEquals(Optional.empty(), wrong.trouble());
    for (int second = 0; second < 120; second++) {
      wrong.send(Parcels.to(sam, Messages.welcome()));
      riverside.clock.advance(Duration.ofSeconds(1));
    }
    assertEquals(4, connector.signIns());
    assertTrue(wrong.trouble().orElseThrow().contains("KINDLING_TEAMS_APP_PASSWORD"));
  }

  private List<SendResult> atOnce(int count) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
      List<Callable<SendResult>> all =
          IntStream.range(0, count)
              .mapToObj(one -> (Callable<SendResult>) () -> send(one))
              .toList();
      return threads.invokeAll(all).stream().map(Future::resultNow).toList();
    }
  }

  /** Each to a chat of its own: the connector keeps Teams' limits. */
  private SendResult send(int one) {
    return messenger.send(
        Parcels.to(Parcels.account(connector.serviceUrl(), one), Messages.welcome()));
  }

  private SendResult send() {
    return messenger.send(Parcels.to(sam, Messages.welcome()));
  }

  private static void sent(SendResult result) {
    assertInstanceOf(SendResult.Sent.class, result);
  }

  private TeamsSettings elsewhere(URI tokenUrl) {
    TeamsSettings settings = riverside.settings();
    return settings.in(settings.cloud().withTokenUrl(tokenUrl));
  }
}
