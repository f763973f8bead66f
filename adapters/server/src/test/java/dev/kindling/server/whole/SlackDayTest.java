package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A day in Slack, from the first hello to tomorrow's lesson. */
class SlackDayTest {
  private static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");
  private static final SlackPerson ASHA = new SlackPerson("T0COUNCIL", "U0ASHA");

  @TempDir Path data;
  private Town town;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void openingTheCoachBringsTheWelcomeOnceHoweverOftenSlackSaysSo() throws Exception {
    SlackRaw opened = town.requests.opened(SAM);
    assertEquals(200, town.slack(opened));
    for (int retry = 1; retry <= 3; retry++) assertEquals(200, town.slack(opened.again(retry)));
    assertEquals(200, town.slack(town.requests.opened(SAM)));
    assertEquals(200, town.slack(town.requests.said(SAM, "help")));
    List<SlackPost> posts = town.slack.awaitPosts(2);
    assertTrue(posts.getFirst().text().contains("Kindling"), posts.getFirst().text());
    assertTrue(posts.get(1).text().contains("lesson"), posts.get(1).text());
    assertEquals(2, town.slack.posts().size());
  }

  @Test
  void aLessonItsQuestionsAndTomorrowsLessonArriveInTheOrderOfTheDay() throws Exception {
    SlackPost lesson = after(town.requests.said(SAM, "lesson"), 1);
    assertTrue(lesson.text().contains("Let the urgent call wait"), lesson.text());
    assertFalse(lesson.key().isBlank(), "its key travels along");
    SlackPost first = after(press(lesson, "2 questions"), 2);
    SlackPost sure = after(press(first, "C"), 3);
    assertTrue(sure.buttons().size() == 3, sure.text());
    SlackPost feedback = after(press(sure, "A"), 4);
    assertTrue(feedback.text().matches("(?s)(Right|Not).*"), feedback.text());
    SlackPost goal = after(town.requests.said(SAM, "a"), 5);
    SlackPost time = after(press(goal, "A"), 6);
    SlackPost done = after(press(time, "A"), 7);
    assertTrue(done.text().contains("9:00"), done.text());
    town.at("2026-03-03T08:59");
    assertEquals(7, town.slack.posts().size());
    town.at("2026-03-03T09:00");
    SlackPost tomorrow = town.slack.awaitPosts(8).getLast();
    assertTrue(tomorrow.text().contains("Try it"), tomorrow.text());
    assertFalse(tomorrow.text().contains("Let the urgent call wait"), tomorrow.text());
  }

  @Test
  void theAnsweredQuestionLosesItsButtonsWhereItStands() throws Exception {
    SlackPost lesson = after(town.requests.said(SAM, "lesson"), 1);
    SlackPost first = after(press(lesson, "2 questions"), 2);
    after(press(first, "B"), 3);
    town.slack.awaitCalls(5);
    SlackPost closed = town.slack.posts().get(1);
    assertEquals(List.of(), closed.buttons());
    assertTrue(closed.text().contains("B"), closed.text());
  }

  @Test
  void whoTypesALetterThatIsNotThereReadsWhichAre() throws Exception {
    SlackPost lesson = after(town.requests.said(SAM, "lesson"), 1);
    after(press(lesson, "2 questions"), 2);
    for (String typed : List.of("z", "a b", "b and a")) {
      SlackPost answer = after(town.requests.said(SAM, typed), town.slack.posts().size() + 1);
      assertTrue(answer.text().contains("A, B"), typed + ": " + answer.text());
    }
    SlackPost sure = after(town.requests.said(SAM, "c"), 6);
    assertEquals(3, sure.buttons().size(), "the question was open still: " + sure.text());
  }

  @Test
  void aUnitWithCommasInItsTitleIsFoundWithThemAndWithout() throws Exception {
    after(town.requests.said(SAM, "lesson"), 1);
    SlackPost with = after(town.requests.said(SAM, "bring back privacy, records and the law"), 2);
    SlackPost without = after(town.requests.said(SAM, "Show me privacy records and the law"), 3);
    for (SlackPost shown : List.of(with, without))
      assertTrue(shown.text().contains("Privacy, records and the law"), shown.text());
  }

  @Test
  void theSlashCommandIsAnsweredInItsResponseAndPostsNothing() throws Exception {
    var answer = town.slackAnswer(town.requests.command(SAM, "lesson", town.slack.responseUrl()));
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("Let the urgent call wait"), answer.body());
    assertTrue(answer.body().contains("ephemeral"), answer.body());
    assertEquals(0, town.slack.posts().size());
  }

  @Test
  void aPauseOfTheWholeWorkspaceIsKeptForAsLongAsSlackAsks() throws Exception {
    after(town.requests.said(SAM, "help"), 1);
    town.clock.tick(Duration.ofSeconds(5));
    int calls = town.slack.calls().size();
    town.slack.failNext(new Fault.Status(429, "30"));
    town.slack(town.requests.said(SAM, "help"));
    town.slack.awaitCalls(calls + 1);
    town.kindling.finish(Duration.ofSeconds(10));
    town.slack(town.requests.said(ASHA, "help"));
    town.pass(Duration.ofSeconds(15));
    assertEquals(1, town.slack.posts().size(), "nobody in that workspace gets anything");
    town.pass(Duration.ofSeconds(20));
    assertEquals(3, town.slack.awaitPosts(3).size());
  }

  @Test
  void whatMayHaveArrivedIsNotSentAgain() throws Exception {
    after(town.requests.said(SAM, "help"), 1);
    town.clock.tick(Duration.ofSeconds(5));
    town.slack.failNext(new Fault.TakenThenDropped());
    town.slack(town.requests.said(SAM, "progress"));
    town.slack.awaitPosts(2);
    for (int i = 0; i < 20; i++) {
      town.clock.tick(Duration.ofSeconds(30));
      town.kindling.loops().crank();
    }
    assertEquals(2, town.slack.posts().size());
  }

  private SlackRaw press(SlackPost post, String label) {
    return town.requests.pressed(SAM, post, label, town.slack.responseUrl(post));
  }

  /** Sends it, and waits for so many posts in all; a second passes, as between people's taps. */
  private SlackPost after(SlackRaw raw, int posts) throws Exception {
    town.clock.tick(Duration.ofSeconds(2));
    assertEquals(200, town.slack(raw));
    SlackPost newest = town.slack.awaitPosts(posts).get(posts - 1);
    // Slack has it; what came of it must be recorded too before the next thing happens.
    town.kindling.finish(Duration.ofSeconds(10));
    return newest;
  }
}
