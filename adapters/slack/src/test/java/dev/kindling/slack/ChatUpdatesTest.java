package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Parcel;
import dev.kindling.delivery.Way;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackPost;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Messages in people's own chats that change because their question was answered by typing. */
class ChatUpdatesTest {
  private static final AccountId SAM = AccountId.of(Platform.SLACK, "T0COUNCIL", "U0SAM");
  private static final Account KNOWN = Account.of(SAM).at("D0SAM");
  private static final Message CLOSED = Message.of("en-GB", "You chose A.");

  private Desk desk;
  private SlackMessenger messenger;
  private SlackPost asked;

  @BeforeEach
  void ask() throws IOException {
    desk = new Desk();
    messenger = new SlackMessenger(desk.access);
    Button button = new Button("A", new ButtonId("q1-0"), true);
    Block buttons = new Block.Buttons(List.of(button), "Or type it");
    Message question = new Message("en-GB", "Which one?", List.of(buttons));
    assertInstanceOf(SendResult.Sent.class, send(KNOWN, new Way.Post(null), question));
    asked = desk.slack.posts().getFirst();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void theMessageChangesInItsPlaceAndLosesItsButtons() {
    assertEquals(new SendResult.Sent(""), close(KNOWN));
    assertEquals(1, desk.slack.posts().size());
    SlackPost now = desk.slack.posts().getFirst();
    assertEquals("You chose A.", now.text());
    assertEquals(List.of(), now.buttons());
  }

  @Test
  void whereTheChatIsNotKnownNothingIsTried() {
    assertEquals(givenUp("unknown_chat"), close(Account.of(SAM)));
    assertEquals(1, calls());
  }

  @Test
  void whatSlackRefusesOrLeavesOpenIsGivenUpAndSaysNothingOfThePerson() {
    for (String code : List.of("message_not_found", "channel_not_found", "edit_window_closed"))
      assertEquals(givenUp(code), failed(new Fault.ErrorCode(code)));
    assertEquals(givenUp("http_503"), failed(new Fault.Status(503, null)));
    assertInstanceOf(SendResult.Refused.class, failed(new Fault.TakenThenDropped()));
  }

  @Test
  void overTheLimitNoneIsTriedForAWhileAndPostsGoOn() {
    assertEquals(givenUp("ratelimited"), failed(new Fault.Status(429, "30")));
    int before = calls();
    assertEquals(givenUp("ratelimited"), close(KNOWN));
    assertEquals(before, calls());
    assertInstanceOf(SendResult.Sent.class, send(KNOWN, new Way.Post(null), CLOSED));
  }

  @Test
  void aDeadTokenIsMarkedAsBySending() {
    SendResult refused = failed(new Fault.ErrorCode("token_revoked"));
    assertEquals(new SendResult.Refused(Refusal.ACCESS_REVOKED, "token_revoked"), refused);
    assertTrue(messenger.isShut(SAM.workspace()));
  }

  private SendResult failed(Fault fault) {
    desk.slack.failNext(fault);
    return close(KNOWN);
  }

  private SendResult close(Account account) {
    return send(account, new Way.Replace(asked.ts()), CLOSED);
  }

  private SendResult send(Account account, Way way, Message message) {
    return messenger.send(new Parcel(DeliveryId.of("cause", 1), account, way, message, false));
  }

  private int calls() {
    return desk.slack.calls().size();
  }

  private static SendResult givenUp(String code) {
    return new SendResult.Refused(Refusal.OTHER, code);
  }
}
