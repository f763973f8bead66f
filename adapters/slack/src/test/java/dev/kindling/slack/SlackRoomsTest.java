package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.message.Message;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.platform.Room;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackPost;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Channels, as far as the app may write into them. */
class SlackRoomsTest {
  private static final Workspace COUNCIL = new Workspace(Platform.SLACK, "T0COUNCIL");
  private static final Room HOUSING = new Room(COUNCIL, "C0HOUSING");
  private static final Message HELLO = Message.of("en-GB", "Hello <!channel>");
  private static final Message NEWER = Message.of("en-GB", "Newer");

  private Desk desk;
  private SlackRooms rooms;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
    desk.slack.invite("C0HOUSING");
    rooms = new SlackRooms(desk.access);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void aMessageIsPostedWithItsKeyAndCallsNobody() {
    SendResult result = rooms.post(HOUSING, HELLO, "a-key");
    SlackPost post = desk.slack.posts().getFirst();
    assertEquals(new SendResult.Sent(post.ts()), result);
    assertEquals("C0HOUSING", post.channel());
    assertEquals("Hello &lt;!channel&gt;", post.text());
    assertEquals("a-key", post.key());
  }

  @Test
  void aReplyStandsUnderTheMessage() {
    String id = posted();
    rooms.reply(HOUSING, id, NEWER, "another");
    assertEquals(id, desk.slack.thread(desk.slack.posts().getLast()));
  }

  @Test
  void aMessageIsReplacedWhereItStandsAsOftenAsOneLikes() {
    String id = posted();
    for (int i = 0; i < 2; i++)
      assertInstanceOf(SendResult.Sent.class, rooms.replace(HOUSING, id, NEWER));
    assertEquals(1, desk.slack.posts().size());
    assertEquals("Newer", desk.slack.posts().getFirst().text());
  }

  @Test
  void whatIsNotThereIsNotReplaced() {
    assertEquals(
        new SendResult.Refused(Refusal.OTHER, "message_not_found"),
        rooms.replace(HOUSING, "17.1", NEWER));
  }

  @Test
  void whereTheAppWasNotInvitedNothingIsPosted() {
    desk.slack.channel("C0PARKS");
    assertEquals(
        new SendResult.Refused(Refusal.NOT_INSTALLED, "not_in_channel"),
        rooms.post(new Room(COUNCIL, "C0PARKS"), HELLO, "key"));
    assertEquals(
        new SendResult.Refused(Refusal.UNKNOWN_PERSON, "channel_not_found"),
        rooms.post(new Room(COUNCIL, "C0SECRET"), HELLO, "key"));
    assertEquals(0, desk.slack.posts().size());
  }

  @Test
  void aWhisperIsSeenByOneAlone() {
    rooms.whisper(desk.slack.responseUrl(), HELLO);
    assertTrue(desk.slack.posts().getFirst().ephemeral());
    assertInstanceOf(SendResult.Refused.class, rooms.whisper("http://elsewhere.test/hook", HELLO));
  }

  @Test
  void whatFailsSaysWhetherItMayHaveArrived() {
    desk.slack.failNext(
        new Fault.Status(429, "30"), new Fault.TakenThenDropped(), new Fault.Status(502, null));
    assertEquals(new SendResult.Limited(Duration.ofSeconds(30)), rooms.post(HOUSING, HELLO, "k"));
    assertInstanceOf(SendResult.Unknown.class, rooms.post(HOUSING, HELLO, "k"));
    assertInstanceOf(SendResult.Unknown.class, rooms.post(HOUSING, HELLO, "k"));
    assertEquals(1, desk.slack.posts().size(), "one request a call");
    desk.slack.close();
    assertFalse(rooms.post(HOUSING, HELLO, "k") instanceof SendResult.Sent);
  }

  private String posted() {
    return ((SendResult.Sent) rooms.post(HOUSING, HELLO, "key")).messageId();
  }
}
