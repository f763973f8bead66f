package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
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
