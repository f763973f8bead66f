package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Among;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Room;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.slack.SlackRaw;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {
  private static final AccountId SAM = AccountId.of(Platform.SLACK, "T0COUNCIL", "U0SAM");

  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void isIgnored(SlackRaw raw) {
    assertEquals(200, desk.send(raw).status());
    assertEquals(0, desk.door.turns().size());
  }

  @Test
  void wordsInOurOwnChatAreATurn() {
    SlackRaw raw = desk.requests.said(Desk.SAM, "pause until 5 May");
    assertEquals("", desk.send(raw).body());
    Turn turn = desk.door.turn();
    assertEquals("Ev00000002", turn.key().value());
    assertEquals(SAM, turn.account().id());
    assertEquals("D0SAM", turn.account().address());
    assertEquals("pause until 5 May", ((Input.Said) turn.input()).text());
    assertEquals(new Way.Post(null), turn.answers());
    assertNull(turn.original());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a &lt;b&gt; &amp; c ~ a <b> & c",
        "see <https://x.gov.uk/a|this page> ~ see this page",
        "see <https://x.gov.uk/a> ~ see https://x.gov.uk/a",
        "<@U0COACH> help ~ help",
        "<!here> b ~ b",
        "<#C1|general> ~ general",
        "&amp;lt; ~ &lt;"
      })
  void wordsLoseSlacksMarkup(String typed, String words) {
    desk.send(desk.requests.said(Desk.SAM, typed));
    assertEquals(words, ((Input.Said) desk.door.turn().input()).text());
  }

  @Test
  void theSameEventSentAgainIsTheSameTurn() {
    SlackRaw raw = desk.requests.said(Desk.SAM, "quiz");
    desk.send(raw);
    desk.send(raw.again(1));
    assertEquals(2, desk.door.turns().size());
    assertEquals(desk.door.turns().getFirst().key(), desk.door.turns().getLast().key());
  }

  @Test
  void wordsWithAFileAreATurnToo() {
    ObjectNode message = desk.requests.message(Desk.SAM, "is this one safe?");
    message.put("subtype", "file_share").putArray("files").addObject().put("id", 7);
    desk.send(desk.requests.event("T0COUNCIL", message));
    assertEquals("is this one safe?", ((Input.Said) desk.door.turn().input()).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bot_message",
        "message_changed",
        "message_deleted",
        "channel_join",
        "a_subtype_of_2030"
      })
  void whatNobodySaidIsIgnored(String subtype) {
    ObjectNode message = desk.requests.message(Desk.SAM, "hello").put("subtype", subtype);
    isIgnored(desk.requests.event("T0COUNCIL", message));
  }

  @Test
  void botsAreIgnoredOursIncluded() {
    ObjectNode another = desk.requests.message(Desk.SAM, "hello").put("bot_id", "B0OTHER");
    isIgnored(desk.requests.event("T0COUNCIL", another));
    ObjectNode ours = desk.requests.message(Desk.SAM, "hello").put("user", "U0COACH");
    isIgnored(desk.requests.event("T0COUNCIL", ours));
  }

  @Test
  void otherRoomsAndBlankWordsAreIgnored() {
    ObjectNode room = desk.requests.message(Desk.SAM, "hello").put("channel_type", "channel");
    isIgnored(desk.requests.event("T0COUNCIL", room));
    isIgnored(desk.requests.said(Desk.SAM, "  \n "));
  }

  @Test
  void openingTheCoachIsAnArrival() {
    desk.send(desk.requests.opened(Desk.SAM));
    Turn turn = desk.door.turn();
    assertEquals(new Input.Arrived(), turn.input());
    assertEquals("D0SAM", turn.account().address());
    assertEquals(SAM, turn.account().id());
  }

  @Test
  void theCommandIsAnsweredInItsResponse() {
    desk.send(desk.requests.command(Desk.SAM, "what is phishing?", desk.slack.responseUrl()));
    Turn turn = desk.door.turn();
    assertEquals(new Way.Reply(), turn.answers());
    assertEquals("what is phishing?", ((Input.Said) turn.input()).text());
    assertEquals("", turn.account().address());
    assertEquals("13345224609.1.000001a207bda9c0", turn.key().value());
  }

  @Test
  void aCommandSaysInWhichChannelItWasGivenUnlessThatIsOurChat() {
    String url = desk.slack.responseUrl();
    desk.send(desk.requests.command(Desk.SAM, "team", url, "C0HOUSING"));
    desk.send(desk.requests.command(Desk.SAM, "team", url, "D0SAM"));
    Room room = new Room(new Workspace(Platform.SLACK, "T0COUNCIL"), "C0HOUSING");
    assertEquals(new Among(room, url, ""), desk.door.turns().getFirst().among());
    assertNull(desk.door.turns().getLast().among());
  }

  @Test
  void theCommandAloneAsksForHelp() {
    desk.send(desk.requests.command(Desk.SAM, "  ", desk.slack.responseUrl()));
    assertEquals(new Input.Pressed(new ButtonId("help")), desk.door.turn().input());
  }
}
