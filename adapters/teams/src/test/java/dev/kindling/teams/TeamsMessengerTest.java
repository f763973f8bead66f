package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Way;
import dev.kindling.message.Message;
import dev.kindling.platform.Account;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.FakeConnector;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsMessengerTest {
  private static final Duration PATIENCE = Duration.ofMillis(400);

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
  void aMessageArrivesOnceInThePersonsChatUnderTheIdThatTeamsGave() {
    SendResult result = messenger.send(Parcels.to(sam, Messages.welcome()));
    ConnectorMessage message = connector.messages().getFirst();
    assertEquals(new SendResult.Sent(message.id()), result);
    assertEquals("a:1/2+3 4", message.conversation());
    assertEquals(Map.of("Try one", "lesson.next", "Who sees what?", "privacy"), message.buttons());
    assertEquals(1, connector.sends());
  }

  @Test
  void aReplacementTakesThePlaceOfTheMessage() {
    String id = sent(messenger.send(Parcels.to(sam, Messages.question(null))));
    Way replace = new Way.Replace(id);
    assertEquals(id, sent(messenger.send(Parcels.to(sam, Messages.question("B"), replace))));
    ConnectorMessage now = connector.newest(id).orElseThrow();
    assertTrue(now.replaces());
    assertTrue(now.buttons().isEmpty(), "an answered question has no buttons");
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 500, 501, 502, 503, 504, 507})
  void oneDeliveryIsOnePostWhateverTheServerAnswers(int status) {
    connector.answerNext(ConnectorFault.status(status));
    assertEquals(new SendResult.Unknown("http " + status), send());
    assertEquals(1, connector.sends());
  }

  @Test
  void aServerThatAsksForItAtOnceIsNotSentItTwice() {
    connector.answerNext(new ConnectorFault.Status(503, "", Map.of("Retry-After", "0")));
    assertInstanceOf(SendResult.Unknown.class, send());
    assertEquals(1, connector.sends());
  }

  @Test
  void aRedirectIsNotFollowedWithTheMessageAndTheToken() {
    String elsewhere = connector.serviceUrl() + "v3/conversations/b/activities";
    connector.answerNext(new ConnectorFault.Status(307, "", Map.of("Location", elsewhere)));
    assertEquals(new SendResult.Refused(Refusal.OTHER, "http 307"), send());
    assertEquals(1, connector.sends());
  }

  @Test
  void aConnectionDroppedAfterTheMessageWasTakenIsUnknownAndNotRepeated() {
    sent(send());
    connector.answerNext(new ConnectorFault.TakenThenDropped());
    assertInstanceOf(SendResult.Unknown.class, send());
    assertEquals(2, connector.sends());
    assertEquals(2, connector.messages().size());
  }

  @Test
  void silenceIsUnknownOnceThePatienceIsOver() {
    TeamsMessenger impatient =
        new TeamsMessenger(riverside.settings(), riverside.urls, riverside.clock, PATIENCE);
    connector.answerNext(new ConnectorFault.TakenThenSilent());
    assertEquals(
        new SendResult.Unknown("no answer in time"),
        impatient.send(Parcels.to(sam, Messages.welcome())));
    assertEquals(1, connector.sends());
  }

  @Test
  void whereNobodyListensNoByteLeaves() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    Account nowhere = Parcels.account("http://127.0.0.1:" + port + "/");
    SendResult result = messenger.send(Parcels.to(nowhere, Messages.welcome()));
    assertEquals(new SendResult.Unreachable("no connection"), result);
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "0, 1", "999999, 3600", "soon, 5", "'', 5"})
  void aLimitSaysHowLongToRest(String header, int seconds) {
    connector.answerNext(ConnectorFault.limited(header));
    assertEquals(new SendResult.Limited(Duration.ofSeconds(seconds)), send());
    assertEquals(1, connector.sends());
  }

  @ParameterizedTest
  @CsvSource({"0.350, 350", "1.5, 1500", "0.001, 10", "99999.9, 3600000"})
  void aLimitInPartsOfASecondIsTakenAsItIs(String header, int millis) {
    connector.answerNext(ConnectorFault.limited(header));
    assertEquals(new SendResult.Limited(Duration.ofMillis(millis)), send());
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504})
  void aFailureAfterTheMessageWasTakenIsOneMessageAndOnePost(int status) {
    connector.answerNext(new ConnectorFault.TakenThenStatus(status));
    assertEquals(new SendResult.Unknown("http " + status), send());
    assertEquals(1, connector.tally().calls());
    assertEquals(1, connector.tally().accepted());
    assertEquals(0, connector.tally().repeats());
  }

  @Test
  void aLimitMayBeADate() {
    connector.answerNext(ConnectorFault.limited("Mon, 5 Jan 2026 09:00:30 GMT"));
    assertEquals(new SendResult.Limited(Duration.ofSeconds(30)), send());
  }

  @Test
  void aPersonWhoBlocksTheAppIsRefusedForGood() {
    connector.refuse("a:1/2+3 4", 403, "ConversationBlockedByUser");
    assertEquals(new SendResult.Refused(Refusal.BLOCKED, "ConversationBlockedByUser"), send());
    assertEquals(0, connector.tally().accepted());
  }

  @Test
  void theEighthMessageToOneChatInASecondIsLimited() {
    for (int message = 0; message < 7; message++) sent(send());
    assertEquals(new SendResult.Limited(Duration.ofSeconds(1)), send());
    riverside.clock.advance(Duration.ofSeconds(2));
    sent(send());
  }

  @ParameterizedTest
  @CsvSource({
    "403, BotDisabledByAdmin, NOT_ALLOWED",
    "403, BotNotInConversationRoster, NOT_INSTALLED",
    "403, ForbiddenOperationException, NOT_INSTALLED",
    "403, ConversationBlockedByUser, BLOCKED",
    "403, MessageWritesBlocked, BLOCKED",
    "413, MessageSizeTooBig, TOO_BIG",
    "400, BadSyntax, OTHER",
  })
  void aRefusalSaysWhyByTeamsOwnCode(int status, String code, Refusal reason) {
    connector.answerNext(ConnectorFault.status(status, code));
    assertEquals(new SendResult.Refused(reason, code), send());
  }

  @ParameterizedTest
  @CsvSource({"403, NOT_ALLOWED", "404, OTHER", "413, TOO_BIG", "400, OTHER", "405, OTHER"})
  void aRefusalWithoutACodeIsKnownByItsStatus(int status, Refusal reason) {
    connector.answerNext(ConnectorFault.status(status));
    assertEquals(new SendResult.Refused(reason, "http " + status), send());
  }

  @Test
  void wordsInAnErrorStayOutOfTheDetail() {
    connector.answerNext(ConnectorFault.status(403, "Sam Smith has blocked you"));
    assertEquals(new SendResult.Refused(Refusal.NOT_ALLOWED, "http 403"), send());
  }

  @Test
  void anAddressThatIsNoLongerListedGetsNothingAndNoToken() {
    Account elsewhere = Parcels.account("https://evil.example/");
    SendResult.Refused refused =
        assertInstanceOf(
            SendResult.Refused.class, messenger.send(Parcels.to(elsewhere, Messages.welcome())));
    assertEquals(Refusal.NOT_ALLOWED, refused.reason());
    assertEquals(0, connector.signIns());
  }

  @Test
  void aMessageLongerThanTeamsTakesIsRefusedBeforeItIsSent() {
    Message endless = Message.of("en-GB", "A sentence that goes on. ".repeat(4000));
    assertEquals(
        new SendResult.Refused(Refusal.TOO_BIG, "longer than Teams takes"),
        messenger.send(Parcels.to(sam, endless)));
    assertEquals(0, connector.sends());
  }

  @Test
  void textOnlyIsPlainTextAndNothingElse() {
    sent(messenger.send(Parcels.textOnly(sam, Messages.question(null))));
    ConnectorMessage message = connector.messages().getFirst();
    assertTrue(message.cards().isEmpty());
    assertEquals("plain", message.activity().path("textFormat").asText());
    assertTrue(message.words().contains("B. Ring the number on file"), message.words());
    assertFalse(message.activity().has("attachments"));
  }

  @Test
  void aReplyIsNeverPosted() {
    assertThrows(
        IllegalArgumentException.class,
        () -> messenger.send(Parcels.to(sam, Messages.welcome(), new Way.Reply())));
    assertEquals(0, connector.sends());
  }

  @Test
  void manySendsGoSideBySideWithOneSignIn() throws Exception {
    List<Account> people =
        IntStream.range(0, 40).mapToObj(number -> person("a:person-" + number)).toList();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<SendResult>> results =
          people.stream()
              .map(who -> threads.submit(() -> messenger.send(Parcels.to(who, Messages.welcome()))))
              .toList();
      for (Future<SendResult> result : results) sent(result.get());
    }
    assertEquals(40, connector.messages().size());
    assertEquals(1, connector.signIns());
  }

  private Account person(String conversation) {
    return sam.at(
        new Address(connector.serviceUrl(), conversation, "28:bot", "", "msteams").text());
  }

  private SendResult send() {
    return messenger.send(Parcels.to(sam, Messages.welcome()));
  }

  private static String sent(SendResult result) {
    return assertInstanceOf(SendResult.Sent.class, result).messageId();
  }
}
