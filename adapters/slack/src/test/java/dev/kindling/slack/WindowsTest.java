package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Door;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackPost.SlackButton;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackView;
import dev.kindling.testkit.slack.SlackViewRequests;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WindowsTest {
  private static final Door.Taken FORM = new Door.Taken.Answered(List.of(), false, Messages.form());
  private static final Message REFUSAL = Message.of("en-GB", "I work for another organisation.");

  private Desk desk;
  private SlackViewRequests people;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
    people = new SlackViewRequests(desk.requests);
    desk.door.answers(FORM);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private SlackRaw command() {
    return desk.requests.command(Desk.SAM, "settings", desk.slack.responseUrl());
  }

  private SlackRaw click() {
    SlackPost post =
        new SlackPost("D0SAM", "1.2", "text", new ObjectMapper().createArrayNode(), "", false);
    return desk.requests.click(
        desk.requests.press(
            Desk.SAM, post, new SlackButton("A", "b:0", "q1-1"), desk.slack.responseUrl(post)));
  }

  private SlackView window() {
    desk.send(click());
    SlackView window = desk.slack.awaitViews(1).getFirst();
    desk.door.answers(new Door.Taken.Answered(List.of(), false));
    return window;
  }

  private static Map<String, List<String>> filledIn() {
    return Map.of(
        "Your words", List.of("I would ring back"),
        "One of them", List.of("One"),
        "Some of them", List.of());
  }

  private static JsonNode json(SlackAnswer answer) throws IOException {
    assertEquals(200, answer.status());
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void whatAsksForAFormByCommandOrClickOpensAWindow() {
    assertEquals(new SlackAnswer(200, "text/plain; charset=utf-8", ""), desk.send(command()));
    desk.send(click());
    List<SlackView> windows = desk.slack.awaitViews(2);
    for (SlackView window : windows) assertEquals("A form", window.title());
    for (Turn turn : desk.door.turns()) assertEquals(Turn.Forms.NOW, turn.forms());
  }

  @Test
  void wordsInTheChatGetNoWindowAsNothingWasPressed() {
    desk.send(desk.requests.said(Desk.SAM, "settings"));
    assertEquals(Turn.Forms.BY_BUTTON, desk.door.turn().forms());
    assertEquals(List.of(), desk.slack.views());
  }

  @Test
  void aDeadTokenThatAWindowMeetsIsMarked() {
    desk.slack.failNext(new Fault.ErrorCode("token_revoked"));
    desk.send(click());
    desk.slack.awaitPosts(1);
    assertTrue(desk.messenger().isShut(new Workspace(Platform.SLACK, "T0COUNCIL")));
  }

  @Test
  void whatWasFilledInIsATurnAnsweredInOurChat() {
    SlackView window = window();
    SlackAnswer answer = desk.send(people.submitted(Desk.SAM, window, filledIn()));
    assertEquals(new SlackAnswer(200, "text/plain; charset=utf-8", ""), answer);
    Turn turn = desk.door.turns().getLast();
    assertEquals(
        Map.of("words", "I would ring back", "one", "1", "some", ""),
        ((Input.Submitted) turn.input()).values());
    assertEquals(new ButtonId("form.test"), ((Input.Submitted) turn.input()).form());
    assertEquals("D0SAM", turn.account().address());
    assertEquals(new Way.Post(null), turn.answers());
  }

  @Test
  void theMessageWhoseButtonOpenedTheWindowLosesItsButtonsAsByAPress() {
    SlackView window = window();
    Turn press = desk.door.turns().getLast();
    desk.send(people.submitted(Desk.SAM, window, filledIn()));
    assertNotNull(press.original());
    assertEquals(press.original(), desk.door.turns().getLast().original());
  }

  @Test
  void anAddressInAWindowThatIsNotSlacksIsNeverCalled() {
    ObjectNode payload = people.submission(Desk.SAM, window(), filledIn());
    ((ObjectNode) payload.get("view"))
        .put("private_metadata", "{\"hook\":\"http://127.0.0.1:1/actions\"}");
    assertEquals(200, desk.send(desk.requests.click(payload)).status());
    assertNull(desk.door.turns().getLast().original());
  }

  @Test
  void whatStandsInAFormToBeginWithComesBackWhenNobodyTouchesIt() {
    SlackView window = window();
    desk.send(people.submitted(Desk.SAM, window, Map.of()));
    Input.Submitted sent = (Input.Submitted) desk.door.turns().getLast().input();
    assertEquals(Messages.AWKWARD, sent.values().get("words"));
    assertEquals("2", sent.value("one"));
    assertEquals("1,2", sent.value("some"));
  }

  private JsonNode mistakes(SlackView window, String pointer, String name, String value)
      throws IOException {
    ObjectNode payload = people.submission(Desk.SAM, window, filledIn());
    ((ObjectNode) payload.at(pointer)).put(name, value);
    int before = desk.door.turns().size();
    JsonNode answer = json(desk.send(desk.requests.click(payload)));
    assertEquals("errors", answer.get("response_action").asText());
    assertEquals(before, desk.door.turns().size());
    return answer.get("errors");
  }

  @Test
  void whatSlacksClientWouldNotSendIsSaidAtItsFieldAndDoesNothing() throws IOException {
    SlackView window = window();
    String words = "/view/state/values/f:words/f:0";
    String one = "/view/state/values/f:one/f:1/selected_option";
    assertEquals(
        said(FormPhrase.WINDOW_MISSING), at(mistakes(window, words, "value", " "), "words"));
    assertTrue(mistakes(window, words, "value", "a".repeat(501)).has("f:words"));
    assertEquals(said(FormPhrase.WINDOW_UNKNOWN), at(mistakes(window, one, "value", "9"), "one"));
  }

  private static String at(JsonNode errors, String field) {
    assertEquals(1, errors.size());
    return errors.path("f:" + field).asText();
  }

  private static String said(Worded phrase) {
    return Desk.LIBRARY.in("en-GB").phrases().wording(phrase, 0);
  }

  @Test
  void whatLeadsToAnotherFormShowsItInTheSameWindow() throws IOException {
    SlackView window = window();
    desk.door.answers(FORM);
    JsonNode answer = json(desk.send(people.submitted(Desk.SAM, window, filledIn())));
    assertEquals("update", answer.get("response_action").asText());
    assertEquals("A form", answer.at("/view/title/text").asText());
    assertEquals(1, desk.slack.views().size());
  }

  @Test
  void aStrangerIsToldInTheWindow() throws IOException {
    SlackView window = window();
    desk.door.answers(new Door.Taken.Stranger(REFUSAL));
    JsonNode answer = json(desk.send(people.submitted(Desk.SAM, window, filledIn())));
    assertEquals("update", answer.get("response_action").asText());
    assertTrue(answer.toString().contains("another organisation"), answer.toString());
  }

  @Test
  void whenNothingWasKeptTheWindowStaysWithWhatWasWritten() {
    SlackView window = window();
    desk.door.answers(new Door.Taken.Unavailable());
    assertEquals(503, desk.send(people.submitted(Desk.SAM, window, filledIn())).status());
  }

  @Test
  void theSamePressSentAgainOpensNoSecondWindowAndSaysNothing() {
    SlackRaw raw = click();
    desk.send(raw);
    desk.slack.awaitViews(1);
    desk.send(raw.again(1));
    assertEquals("exchanged_trigger_id", desk.slack.awaitCalls(2).getLast().outcome());
    assertEquals(1, desk.slack.views().size());
    assertEquals(List.of(), desk.slack.posts());
  }

  @Test
  void aPressThatComesTooLateIsAnsweredWithALineInsteadOfAWindow() {
    SlackRaw late =
        desk.requestsAt(Desk.NOW.minus(Duration.ofSeconds(4)))
            .command(Desk.SAM, "settings", desk.slack.responseUrl());
    desk.send(late);
    assertEquals(said(FormPhrase.WINDOW_FAILED), desk.slack.awaitPosts(1).getFirst().text());
    assertEquals(List.of(), desk.slack.views());
  }

  @Test
  void whereSlackOpensNoWindowThePersonIsToldSo() {
    desk.slack.failNext(new Fault.ErrorCode("fatal_error"));
    desk.send(click());
    SlackPost line = desk.slack.awaitPosts(1).getFirst();
    assertEquals(said(FormPhrase.WINDOW_FAILED), line.text());
    assertTrue(line.ephemeral());
  }

  @Test
  void theShortcutAsksForAQuestionAndShowsWhereItIs() {
    desk.door.answers(new Door.Taken.Answered(List.of(), false));
    desk.send(people.shortcut(Desk.SAM, "quiz"));
    Turn turn = desk.door.turn();
    assertEquals(new Input.Pressed(new ButtonId("quiz.start")), turn.input());
    assertEquals(new Way.Post(null), turn.answers());
    SlackView window = desk.slack.awaitViews(1).getFirst();
    assertTrue(window.texts().contains(said(FormPhrase.QUIZ_WAITS)), window.texts().toString());
  }

  @Test
  void aStrangersShortcutShowsTheRefusal() {
    desk.door.answers(new Door.Taken.Stranger(REFUSAL));
    desk.send(people.shortcut(Desk.SAM, "quiz"));
    SlackView window = desk.slack.awaitViews(1).getFirst();
    assertTrue(window.texts().contains("I work for another organisation."));
  }

  @Test
  void otherShortcutsAndWindowsAreNotOurs() {
    SlackView window = window();
    assertEquals(200, desk.send(people.shortcut(Desk.SAM, "approve")).status());
    ObjectNode other = people.submission(Desk.SAM, window, filledIn());
    ((ObjectNode) other.get("view")).put("callback_id", "<their own>");
    assertEquals(200, desk.send(desk.requests.click(other)).status());
    assertEquals(1, desk.door.turns().size());
  }
}
