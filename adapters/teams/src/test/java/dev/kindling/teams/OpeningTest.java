package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.teams.FakeConnector;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Writing to somebody who never wrote to us. */
class OpeningTest {
  private final Riverside riverside = new Riverside();
  private final FakeConnector connector = riverside.connector;
  private final TeamsMessenger messenger =
      new TeamsMessenger(riverside.settings(), riverside.urls, riverside.clock);
  private final Account sam =
      Account.of(AccountId.of(Platform.TEAMS, Riverside.TENANT, riverside.sam.person()));

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void theFirstAttemptOpensTheChatAndTheNextOneSends() {
    assertTrue(messenger.opens(parcel(sam)));
    Account opened = sam.moved(opened(sam));
    assertEquals(0, connector.messages().size());
    assertFalse(messenger.opens(parcel(opened)));
    assertInstanceOf(SendResult.Sent.class, messenger.send(parcel(opened)));
    assertEquals(riverside.sam.conversation(), connector.messages().getFirst().conversation());
    assertEquals(1, connector.openings());
  }

  @Test
  void openingItAgainGivesTheSameChat() {
    assertEquals(opened(sam), opened(sam));
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 502, 503, 504})
  void anAnswerThatSaysNothingIsNoMessageInDoubt(int status) {
    connector.answerPeopleNext(new ConnectorFault.Status(status, "", Map.of()));
    assertEquals(new SendResult.Unreachable("http " + status), messenger.send(parcel(sam)));
  }

  @Test
  void teamsLimitIsKeptAsForMessages() {
    connector.answerPeopleNext((ConnectorFault.Status) ConnectorFault.limited("30"));
    assertEquals(new SendResult.Limited(Duration.ofSeconds(30)), messenger.send(parcel(sam)));
  }

  @ParameterizedTest
  @CsvSource({
    "403, ForbiddenOperationException, NOT_INSTALLED",
    "403, BotNotInConversationRoster, NOT_INSTALLED",
    "403, MessageWritesBlocked, BLOCKED",
    "403, ConversationBlockedByUser, BLOCKED",
    "403, BotDisabledByAdmin, NOT_ALLOWED",
    "404, NotFound, UNKNOWN_PERSON",
    "400, BadSyntax, OTHER",
  })
  void aRefusalSaysWhy(int status, String code, Refusal reason) {
    connector.answerPeopleNext(new ConnectorFault.Status(status, code, Map.of()));
    assertEquals(new SendResult.Refused(reason, code), messenger.send(parcel(sam)));
  }

  @Test
  void aConversationThatIsGoneIsOpenedAnewOnceBeforeThePersonCountsAsUnknown() {
    Account known = sam.moved(heard());
    connector.forget(riverside.sam.conversation());
    assertEquals(new SendResult.Closed("ConversationNotFound"), messenger.send(parcel(known)));
    Account again = sam.moved(opened(sam.moved("")));
    assertInstanceOf(SendResult.Sent.class, messenger.send(parcel(again)));
    connector.answerNext(ConnectorFault.status(404, "ConversationNotFound"));
    assertEquals(
        new SendResult.Refused(Refusal.UNKNOWN_PERSON, "ConversationNotFound"),
        messenger.send(parcel(again)));
  }

  @Test
  void aReplacementThatFindsNothingSaysNothingOfThePerson() {
    connector.answerNext(ConnectorFault.status(404, "ConversationNotFound"));
    Parcel redraw =
        Parcels.to(sam.moved(heard()), Messages.welcome(), new Way.Replace("1700000000000"));
    assertEquals(
        new SendResult.Refused(Refusal.OTHER, "ConversationNotFound"), messenger.send(redraw));
    Parcel nowhere = Parcels.to(sam, Messages.welcome(), new Way.Replace("1700000000000"));
    assertFalse(messenger.opens(nowhere));
    assertEquals(new SendResult.Refused(Refusal.OTHER, "no conversation"), messenger.send(nowhere));
  }

  @Test
  void theChatIsOpenedWhereTheTenantsNewestActivityCameFrom() {
    TeamsSettings settings = riverside.settings();
    ServiceUrls urls = new ServiceUrls(settings);
    urls.note(Riverside.TENANT, "https://smba.trafficmanager.net.evil.example/");
    TeamsMessenger misled = new TeamsMessenger(settings, urls, riverside.clock);
    assertEquals(
        new SendResult.Refused(Refusal.NOT_ALLOWED, "unlisted host"), misled.send(parcel(sam)));
    urls.note(Riverside.TENANT, connector.serviceUrl());
    assertInstanceOf(SendResult.Opened.class, misled.send(parcel(sam)));
    assertEquals(1, connector.openings());
  }

  private String heard() {
    return new Address(
            connector.serviceUrl(),
            riverside.sam.conversation(),
            "28:bot",
            Riverside.TENANT,
            "msteams")
        .text();
  }

  private String opened(Account account) {
    return assertInstanceOf(SendResult.Opened.class, messenger.send(parcel(account))).address();
  }

  private static Parcel parcel(Account account) {
    return Parcels.to(account, Messages.welcome());
  }
}
