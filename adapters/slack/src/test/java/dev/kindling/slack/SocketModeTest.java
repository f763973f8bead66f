package dev.kindling.slack;

import static dev.kindling.slack.Desk.SAM;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Door;
import dev.kindling.conversation.Input;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.slack.socket.SocketMode;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackSockets;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SocketModeTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Desk desk;
  private SlackSockets slack;
  private SocketMode socket;

  @BeforeEach
  void connect() throws IOException {
    desk = new Desk();
    slack = desk.slack.sockets();
    socket = SocketMode.start(SlackSockets.TOKEN, desk.settings.apiUrl(), desk.app);
    slack.awaitConnection();
  }

  @AfterEach
  void close() {
    socket.close();
    desk.close();
  }

  @Test
  void wordsComeThroughTheSocketAndAreAcknowledged() throws IOException {
    JsonNode answer = slack.send("events_api", said("next"));
    assertEquals("next", ((Input.Said) desk.door.turn().input()).text());
    assertFalse(answer.has("payload"));
  }

  @Test
  void aCommandIsAnsweredInItsAcknowledgement() throws IOException {
    desk.door.says(Message.of("en-GB", "Here is what you can say"));
    JsonNode answer = slack.send("slash_commands", command("50% + more & \"quotes\""));
    assertEquals("50% + more & \"quotes\"", ((Input.Said) desk.door.turn().input()).text());
    assertEquals("ephemeral", answer.path("payload").path("response_type").asText());
    assertTrue(answer.path("payload").path("text").asText().contains("what you can say"));
  }

  @Test
  void aPressedButtonIsATurn() throws IOException {
    SlackPost.SlackButton button = new SlackPost.SlackButton("Next", "b:0", "lesson.next");
    SlackPost post = new SlackPost(SAM.chat(), "1.2", "text", JSON.createArrayNode(), "", false);
    slack.send("interactive", desk.requests.press(SAM, post, button, desk.slack.responseUrl()));
    assertEquals(new Input.Pressed(new ButtonId("lesson.next")), desk.door.turn().input());
  }

  @Test
  void whatCouldNotBeKeptIsNotAcknowledgedSoThatSlackTriesAgain() throws IOException {
    desk.door.answers(new Door.Taken.Unavailable());
    CompletableFuture<JsonNode> first = slack.sent("events_api", said("one"));
    desk.door.awaitTurns(1);
    desk.door.answers(new Door.Taken.Answered(List.of(), false));
    slack.send("events_api", said("one"));
    assertFalse(first.isDone());
  }

  @Test
  void aNewConnectionIsMadeWhenSlackAsksForOneAndWhenOneBreaks() throws IOException {
    slack.askToReconnect();
    slack.send("events_api", said("after a refresh"));
    slack.cut();
    slack.send("events_api", said("after a break"));
    assertEquals(2, desk.door.turns().size());
  }

  private static JsonNode json(SlackRaw raw) throws IOException {
    return JSON.readTree(raw.text());
  }

  private JsonNode said(String words) throws IOException {
    return json(desk.requests.said(SAM, words));
  }

  /** The fields that come as a form over HTTP come as JSON through the socket. */
  private JsonNode command(String words) {
    ObjectNode fields = JSON.createObjectNode();
    String form = desk.requests.command(SAM, words, desk.slack.responseUrl()).text();
    for (String pair : form.split("&", -1)) {
      String[] both = pair.split("=", 2);
      fields.put(both[0], URLDecoder.decode(both[1], StandardCharsets.UTF_8));
    }
    return fields;
  }
}
