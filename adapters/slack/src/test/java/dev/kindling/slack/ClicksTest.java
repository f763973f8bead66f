package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Among;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Room;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackPost.SlackButton;
import dev.kindling.testkit.slack.SlackRaw;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClicksTest {
  private static final AccountId SAM = AccountId.of(Platform.SLACK, "T0COUNCIL", "U0SAM");
  private static final SlackButton OURS = new SlackButton("A His number", "b:0", "q12-2");

  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private static SlackPost post(boolean ephemeral) {
    String channel = ephemeral ? "C0GENERAL" : Desk.SAM.chat();
    return new SlackPost(
        channel, "1.2", "text", new ObjectMapper().createArrayNode(), "", ephemeral);
  }

  private ObjectNode press(boolean ephemeral, SlackButton button) {
    return desk.requests.press(Desk.SAM, post(ephemeral), button, desk.slack.responseUrl());
  }

  private void isIgnored(SlackRaw raw) {
    assertEquals(200, desk.send(raw).status());
    assertEquals(0, desk.door.turns().size());
  }

  @Test
  void aPressInOurChatIsAnsweredThereAndMayReplaceItsMessage() {
    ObjectNode press = press(false, OURS);
    desk.send(desk.requests.click(press));
    Turn turn = desk.door.turn();
    assertEquals(new Input.Pressed(new ButtonId("q12-2")), turn.input());
    assertEquals(SAM, turn.account().id());
    assertEquals("D0SAM", turn.account().address());
    assertEquals(new Way.Post(null), turn.answers());
    assertEquals(new Way.Replace(press.get("response_url").asText()), turn.original());
    assertEquals(press.get("trigger_id").asText(), turn.key().value());
  }

  @Test
  void aPressInAChannelSaysInWhichAndOnWhichMessage() {
    SlackPost card =
        new SlackPost("C0HOUSING", "17.1", "text", new ObjectMapper().createArrayNode(), "", false);
    ObjectNode press = desk.requests.press(Desk.SAM, card, OURS, desk.slack.responseUrl());
    desk.send(desk.requests.click(press));
    Room room = new Room(SAM.workspace(), "C0HOUSING");
    assertEquals(
        new Among(room, press.get("response_url").asText(), "17.1"), desk.door.turn().among());
    assertEquals("", desk.door.turn().account().address(), "a channel is nobody's address");
  }

  @Test
  void inOurChatAndInEphemeralMessagesNobodyElseIsThere() {
    desk.send(desk.requests.click(press(false, OURS)));
    desk.send(desk.requests.click(press(true, OURS)));
    desk.door.turns().forEach(turn -> assertNull(turn.among()));
  }

  @Test
  void whatBelongsIntoTheResponseIsToldThePersonAlone() {
    desk.door.says(Message.of("en-GB", "You chose A."));
    desk.send(desk.requests.click(press(true, OURS)));
    SlackPost aside = desk.slack.awaitPosts(1).getFirst();
    assertTrue(aside.ephemeral());
    assertEquals("You chose A.", aside.text());
  }

  @Test
  void aPressOnAnEphemeralMessageIsAnsweredWhereItWas() {
    ObjectNode press = press(true, OURS);
    desk.send(desk.requests.click(press));
    Turn turn = desk.door.turn();
    assertEquals(new Way.Post(press.get("response_url").asText()), turn.answers());
    assertEquals("", turn.account().address());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/actions/1",
        "https://hooks.slack.com.evil.example/",
        "https://hooks.slack.com@evil.example/",
        "http://169.254.169.254/latest/meta-data",
        "http://127.0.0.1:1/actions",
        "file:///etc/passwd",
        "not an address"
      })
  void aResponseAddressElsewhereIsNeverUsed(String address) {
    desk.send(desk.requests.click(press(true, OURS).put("response_url", address)));
    assertEquals(new Way.Post(null), desk.door.turn().answers());
    assertNull(desk.door.turn().original());
  }

  @Test
  void buttonsThatAreNotOursAreIgnored() {
    isIgnored(desk.requests.click(press(false, new SlackButton("x", "approve", "q12-2"))));
    isIgnored(desk.requests.click(press(false, new SlackButton("x", "b:1", "<script>"))));
    isIgnored(desk.requests.click(press(false, new SlackButton("x", "b:1", ""))));
  }

  @Test
  void aMessageOfTomorrowsShapeAroundTheButtonDoesNotBreakIt() {
    ObjectNode press = press(false, OURS);
    ObjectNode message = (ObjectNode) press.get("message");
    message.put("blocks", 17).put("ts", 5).putObject("attachments").put("new", true);
    assertEquals(200, desk.send(desk.requests.click(press)).status());
    assertEquals(new Input.Pressed(new ButtonId("q12-2")), desk.door.turn().input());
  }
}
