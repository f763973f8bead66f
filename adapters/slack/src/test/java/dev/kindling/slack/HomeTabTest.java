package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Door;
import dev.kindling.conversation.Homes;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Seeking;
import dev.kindling.conversation.Turn;
import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackView;
import dev.kindling.testkit.slack.SlackViewRequests;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HomeTabTest {
  private Desk desk;
  private SlackViewRequests people;

  @BeforeEach
  void open() throws IOException {
    desk = new Desk();
    people = new SlackViewRequests(desk.requests);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private SlackView home() {
    desk.send(people.looked(Desk.SAM));
    return desk.slack.awaitViews(1).getFirst();
  }

  private SlackView view(int number) {
    return desk.slack.awaitViews(number).getLast();
  }

  private Seeking lastSought() {
    return desk.homes.looks().getLast().seeking();
  }

  private static String said(Worded phrase) {
    return Desk.LIBRARY.in("en-GB").phrases().wording(phrase, 0);
  }

  @Test
  void lookingPublishesThePageAndIsNoTurn() {
    SlackView home = home();
    assertEquals("U0SAM", home.person());
    assertTrue(home.texts().contains("Today"), home.texts().toString());
    assertEquals(List.of(), desk.door.turns());
    assertEquals("Sam", desk.homes.looks().getFirst().profile().name());
    assertEquals("en-GB", desk.homes.looks().getFirst().profile().lang());
    assertEquals(Seeking.nothing(), lastSought());
  }

  @Test
  void searchingShowsWhatWasFoundAndPagesKeepTheWords() {
    desk.send(people.searched(Desk.SAM, home(), "phishing"));
    SlackView found = view(2);
    assertEquals(new Seeking("phishing", 0), lastSought());
    desk.send(people.pressed(Desk.SAM, found, "Later ones"));
    view(3);
    assertEquals(new Seeking("phishing", 1), lastSought());
    assertEquals(List.of(), desk.door.turns());
  }

  @Test
  void anEmptySearchGoesBackToBrowsing() {
    desk.send(people.searched(Desk.SAM, home(), "phishing"));
    desk.send(people.searched(Desk.SAM, view(2), ""));
    view(3);
    assertEquals(Seeking.nothing(), lastSought());
  }

  @Test
  void aButtonIsATurnAnsweredInOurChatAndThePageSaysSo() {
    desk.send(people.pressed(Desk.SAM, home(), "Begin"));
    Turn turn = desk.door.turn();
    assertEquals(new Input.Pressed(new ButtonId("lesson.next")), turn.input());
    assertEquals(new Way.Post(null), turn.answers());
    assertEquals(Turn.Forms.NOW, turn.forms());
    SlackView newer = view(2);
    assertTrue(newer.isHome());
    assertEquals(said(FormPhrase.ANSWER_WAITS), newer.texts().getFirst());
  }

  @Test
  void aFormOfThePageOpensAWindowAndThePageIsDrawnAnewWhenItWasSent() {
    desk.door.answers(new Door.Taken.Answered(List.of(), false, Messages.form()));
    desk.send(people.searched(Desk.SAM, home(), "passwords"));
    desk.send(people.pressed(Desk.SAM, view(2), "Begin"));
    SlackView window = view(3);
    assertEquals("A form", window.title());
    desk.door.answers(new Door.Taken.Answered(List.of(), false));
    desk.send(people.submitted(Desk.SAM, window, Map.of()));
    assertTrue(view(4).isHome());
    assertEquals(new Seeking("passwords", 0), lastSought());
  }

  @Test
  void whereNoWindowOpensThePageSaysSo() {
    SlackView home = home();
    desk.door.answers(new Door.Taken.Answered(List.of(), false, Messages.form()));
    desk.slack.failNext(new Fault.ErrorCode("fatal_error"));
    desk.send(people.pressed(Desk.SAM, home, "Begin"));
    assertEquals(said(FormPhrase.WINDOW_FAILED), view(2).texts().getFirst());
  }

  @Test
  void aStrangersPageSaysWhy() {
    Message refusal = Message.of("en-GB", "I work for another organisation.");
    desk.homes.shows(new Homes.Shown.Stranger(refusal));
    assertEquals(List.of("I work for another organisation."), home().texts());
  }

  @Test
  void whatCannotBeShownNowIsShownAtTheNextLook() {
    desk.homes.shows(new Homes.Shown.Unavailable());
    assertEquals(200, desk.send(people.looked(Desk.SAM)).status());
    desk.slack.awaitCalls(1);
    assertEquals(List.of(), desk.slack.views());
  }

  @Test
  void aForgedMemoOnThePageIsNoMoreThanNothing() {
    SlackView home = home();
    ObjectNode action = new com.fasterxml.jackson.databind.ObjectMapper().createObjectNode();
    action.put("type", "button").put("action_id", "b:0").put("value", "home:-7");
    ObjectNode used = people.used(Desk.SAM, home, action);
    ((ObjectNode) used.get("view")).put("private_metadata", "{\"words\":{},\"page\":\"x\"}");
    desk.send(desk.requests.click(used));
    view(2);
    assertEquals(Seeking.nothing(), lastSought());
  }
}
