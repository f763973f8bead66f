package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dev.kindling.platform.Account;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.testkit.teams.FakeConnector;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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
