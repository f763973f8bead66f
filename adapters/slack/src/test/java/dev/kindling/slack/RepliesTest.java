package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.conversation.Door;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.testkit.slack.MessageRules;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackPost.SlackButton;
import dev.kindling.testkit.slack.SlackRaw;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RepliesTest {
  private static final Message HELLO = Message.of("en-GB", "**Hello** & welcome.");
  private static final Message NEXT = Message.of("en-GB", "Question 1 of 2.");

  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private SlackRaw command() {
    return desk.requests.command(Desk.SAM, "hello", desk.slack.responseUrl());
  }

  private static JsonNode json(SlackAnswer answer) throws IOException {
    assertEquals("application/json; charset=utf-8", answer.contentType());
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void repliesComeTogetherInOneResponseThatOnlyThePersonSees() throws IOException {
    desk.door.says(HELLO, NEXT);
    JsonNode body = json(desk.send(command()));
    assertEquals("ephemeral", body.get("response_type").asText());
    assertEquals("Hello &amp; welcome.\n\nQuestion 1 of 2.", body.get("text").asText());
    assertEquals("*Hello* &amp; welcome.", body.at("/blocks/0/text/text").asText());
    assertEquals(Optional.empty(), MessageRules.problem("x", body.get("blocks")));
    assertEquals(0, desk.slack.posts().size());
  }

  @Test
  void textOnlyMeansNoBlocks() throws IOException {
    desk.door.answers(new Door.Taken.Answered(List.of(HELLO), true));
    JsonNode body = json(desk.send(command()));
    assertTrue(body.path("blocks").isEmpty(), body.toString());
    assertEquals("Hello &amp; welcome.", body.get("text").asText());
  }

  @Test
  void nothingToSayIsAnEmptyAcknowledgement() {
    assertEquals("", desk.send(command()).body());
  }

  @Test
  void whatDoesNotFitGoesByTheResponseUrlInOrder() throws IOException {
    desk.door.says(longOne("first"), longOne("second"));
    JsonNode body = json(desk.send(command()));
    List<SlackPost> before = desk.slack.posts();
    assertEquals(1, before.size());
    assertTrue(before.getFirst().ephemeral());
    assertTrue(before.getFirst().text().startsWith("first"), before.getFirst().text());
    assertTrue(body.get("text").asText().endsWith("second."), body.get("text").asText());
  }

  private static Message longOne(String last) {
    String text = (last + ". Words. ").repeat(600);
    return new Message("en-GB", last, List.of(new Block.Paragraph(text + last + ".")));
  }

  @Test
  void aStrangerIsToldKindlyWhereTheyAsked() throws IOException {
    desk.door.answers(new Door.Taken.Stranger(HELLO));
    assertEquals("Hello &amp; welcome.", json(desk.send(command())).get("text").asText());
    SlackAnswer event = desk.send(desk.requests.said(Desk.SAM, "hello"));
    assertEquals(200, event.status());
    assertEquals("", event.body());
  }

  @Test
  void whenNothingWasKeptSlackIsAskedToTryAgain() {
    desk.door.answers(new Door.Taken.Unavailable());
    assertEquals(503, desk.send(command()).status());
    assertEquals(503, desk.send(desk.requests.said(Desk.SAM, "hello")).status());
    assertEquals(503, desk.send(desk.requests.opened(Desk.SAM)).status());
    assertEquals(503, desk.send(press()).status());
  }

  private SlackRaw press() {
    SlackPost post =
        new SlackPost("D0SAM", "1.2", "text", new ObjectMapper().createArrayNode(), "", false);
    SlackButton button = new SlackButton("A", "b:0", "q1-1");
    String url = desk.slack.responseUrl();
    return desk.requests.click(desk.requests.press(Desk.SAM, post, button, url));
  }

  @Test
  void aDoorThatBreaksGivesNothingAway() {
    Door broken =
        turn -> {
          throw new IllegalStateException("secret of " + turn.account());
        };
    SlackApp app = new SlackApp(desk.access, broken, desk.homes, Desk.LIBRARY);
    SlackRaw raw = command();
    SlackAnswer answer = app.handle(new SlackRequest(raw.headers(), raw.body()));
    assertEquals(503, answer.status());
    assertEquals("", answer.body());
  }
}
