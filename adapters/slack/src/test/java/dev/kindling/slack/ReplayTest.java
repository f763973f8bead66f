package dev.kindling.slack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Seeking;
import dev.kindling.conversation.Turn;
import dev.kindling.slack.view.FormView;
import dev.kindling.slack.view.HomeView;
import dev.kindling.slack.view.Memo;
import dev.kindling.testkit.records.Messages;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackView;
import dev.kindling.testkit.slack.SlackViewRequests;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Windows, pages and shortcuts that come twice, too late, or from somebody else. */
class ReplayTest {
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

  private SlackView view(String json) throws IOException {
    return new SlackView("V1", "", "h1", new ObjectMapper().readTree(json));
  }

  private List<SlackRaw> kinds() throws IOException {
    SlackView home = view(HomeView.of(RecordingHomes.page(), Seeking.nothing(), ""));
    SlackView window = view(FormView.of(Messages.form(), Memo.none()));
    return List.of(
        people.pressed(Desk.SAM, home, "Begin"),
        people.submitted(Desk.SAM, window, Map.of()),
        people.shortcut(Desk.SAM, "quiz"));
  }

  @Test
  void whatComesTwiceIsTheSameTurn() throws IOException {
    for (SlackRaw raw : kinds()) {
      assertEquals(200, desk.send(raw).status());
      assertEquals(200, desk.send(raw.again(1)).status());
      List<Turn> turns = desk.door.turns();
      assertEquals(turns.getLast().key(), turns.get(turns.size() - 2).key());
    }
    assertEquals(3, desk.door.turns().stream().map(Turn::key).distinct().count());
  }

  @Test
  void whatIsOlderThanFiveMinutesDoesNothing() throws IOException {
    for (SlackRaw raw : kinds())
      assertEquals(401, desk.sendAt(Desk.NOW.plus(Duration.ofSeconds(301)), raw).status());
    nothingHappened();
  }

  @Test
  void nobodySendsAWindowInAnothersName() throws IOException {
    for (SlackRaw raw : kinds()) {
      String other = raw.text().replace("U0SAM", "U0EVE");
      SlackAnswer answer = desk.send(raw.withBody(other.getBytes(StandardCharsets.UTF_8)));
      assertEquals(401, answer.status());
    }
    nothingHappened();
  }

  private void nothingHappened() {
    assertEquals(List.of(), desk.door.turns());
    assertEquals(List.of(), desk.homes.looks());
    assertEquals(List.of(), desk.slack.calls());
  }

  @Test
  void twoWindowsSentInTheOtherOrderAreTwoTurnsWithTheirOwnValues() throws IOException {
    SlackView window = view(FormView.of(Messages.form(), Memo.none()));
    SlackRaw first = people.submitted(Desk.SAM, window, Map.of("Your words", List.of("first")));
    SlackRaw second = people.submitted(Desk.SAM, window, Map.of("Your words", List.of("second")));
    desk.send(second);
    desk.send(first);
    List<Turn> turns = desk.door.turns();
    assertEquals(2, turns.stream().map(Turn::key).distinct().count());
    assertEquals(List.of("second", "first"), turns.stream().map(ReplayTest::words).toList());
  }

  private static String words(Turn turn) {
    return ((Input.Submitted) turn.input()).value("words");
  }
}
