package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Way;
import dev.kindling.message.Message;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Room;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.FakeConnector;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Writing into channels and group chats. */
class TeamsRoomsTest {
  private static final Workspace COUNCIL = new Workspace(Platform.TEAMS, Riverside.TENANT);
  private static final String HOUSING = "19:housing@thread.tacv2";
  private static final String THREAD = HOUSING + ";messageid=1700000000001";
  private static final Room ROOM = new Room(COUNCIL, HOUSING, THREAD);
  private static final Room LUNCH = new Room(COUNCIL, "19:lunch@thread.v2");
  private static final Message HELLO = Message.of("en-GB", "Hello, everybody");

  private final Riverside riverside = new Riverside();
  private final FakeConnector connector = riverside.connector;
  private final TeamsMessenger messenger =
      new TeamsMessenger(riverside.settings(), riverside.urls, riverside.clock);
  private final TeamsRooms rooms = messenger.rooms();

  @BeforeEach
  void join() {
    connector.join(HOUSING);
    connector.join(LUNCH.id());
  }

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void whatIsPostedAndWhatFollowsStandInTheThread() {
    String card = sent(rooms.post(ROOM, HELLO, "key"));
    sent(rooms.reply(ROOM, card, HELLO, "key"));
    assertEquals(List.of(THREAD, THREAD), conversations());
  }

  @Test
  void inAGroupChatTheyAreMessages() {
    String card = sent(rooms.post(LUNCH, HELLO, "key"));
    sent(rooms.reply(LUNCH, card, HELLO, "key"));
    assertEquals(List.of(LUNCH.id(), LUNCH.id()), conversations());
  }

  @Test
  void aReplacementTakesThePlaceOfTheMessageHoweverOften() {
    String card = sent(rooms.post(ROOM, HELLO, "key"));
    for (int i = 0; i < 2; i++)
      assertEquals(card, sent(rooms.replace(ROOM, card, Message.of("en-GB", "Closed"))));
    assertTrue(connector.newest(card).orElseThrow().words().contains("Closed"));
  }

  @Test
  void whereTheBotIsNotItIsRefused() {
    connector.leave(HOUSING);
    SendResult result = rooms.post(ROOM, HELLO, "key");
    assertEquals(Refusal.NOT_INSTALLED, assertInstanceOf(SendResult.Refused.class, result).reason());
  }

  @Test
  void aWhisperGoesToTheirOwnChatAndNowhereElse() {
    Account sam = Parcels.account(connector.serviceUrl());
    sent(rooms.whisper(sam.address(), HELLO));
    assertEquals(List.of("a:1/2+3 4"), conversations());
    for (String nowhere : List.of("", "{}", "https://hooks.example/1"))
      assertInstanceOf(SendResult.Refused.class, rooms.whisper(nowhere, HELLO), nowhere);
  }

  @Test
  void oneMessageIsOnePostWhateverIsAnswered() {
    connector.answerNext(ConnectorFault.status(503), ConnectorFault.status(429));
    assertInstanceOf(SendResult.Unknown.class, rooms.post(ROOM, HELLO, "key"));
    assertInstanceOf(SendResult.Limited.class, rooms.post(ROOM, HELLO, "key"));
    assertEquals(2, connector.sends());
  }

  @Test
  void theThreadsOfAChannelShareItsLimit() {
    for (int i = 0; i < 7; i++)
      sent(rooms.post(new Room(COUNCIL, HOUSING, HOUSING + ";messageid=" + i), HELLO, "key"));
    assertInstanceOf(SendResult.Limited.class, rooms.post(ROOM, HELLO, "key"));
  }

  @Test
  void anAnswerForARoomArrivesThereThoughThePersonHasNoChatWithUs() {
    Account stranger = Account.of(AccountId.of(Platform.TEAMS, Riverside.TENANT, "29:stranger"));
    sent(messenger.send(Parcels.to(stranger, HELLO, new Way.Post(THREAD))));
    assertEquals(List.of(THREAD), conversations());
  }

  private List<String> conversations() {
    return connector.messages().stream().map(ConnectorMessage::conversation).toList();
  }

  private static String sent(SendResult result) {
    return assertInstanceOf(SendResult.Sent.class, result).messageId();
  }
}
