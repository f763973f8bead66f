package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes four times, in another order or too late has the effect that people expect. */
class SlackReplaysTest {
  private static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");
  private static final SlackPerson ASHA = new SlackPerson("T0COUNCIL", "U0ASHA");

  @TempDir Path data;
  private Town town;
  private Journey sam;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    sam = new Journey(town, SAM);
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void theSameFourTimesIsTheSameOnce() throws Exception {
    SlackPost lesson = fourTimes(town.requests.said(SAM, "lesson"));
    SlackPost question = fourTimes(sam.press(lesson, "2 questions"));
    SlackPost sure = fourTimes(sam.press(question, "A"));
    fourTimes(sam.press(sure, "B"));
    SlackView window = sam.seen(sam.command("settings"));
    fourTimes(sam.views.submitted(SAM, window, Map.of("What time suits you?", List.of("14:30"))));
    SlackPost progress = sam.says("progress");
    assertTrue(progress.text().contains("Questions answered: 1"), progress.text());
  }

  /** Each opens its small window, or would: what opened one before opens no second one. */
  @Test
  void theShortcutFourTimesAsksOneQuestion() throws Exception {
    sam.says("lesson");
    SlackRaw shortcut = sam.views.shortcut(SAM, "quiz");
    SlackPost question = sam.after(shortcut);
    for (int retry = 1; retry <= 3; retry++) assertEquals(200, town.slack(shortcut.again(retry)));
    assertTrue(town.kindling.finish(Duration.ofSeconds(10)));
    assertEquals(question, town.slack.posts().getLast());
    assertEquals(1, town.slack.views().size());
  }

  @Test
  void anAnswerThatComesBeforeTheButtonThatAsksIsAnsweredKindlyAndLost() throws Exception {
    Journey asha = new Journey(town, ASHA);
    SlackPost hers = asha.presses(asha.says("lesson"), "2 questions");
    SlackPost lesson = sam.says("lesson");
    SlackPost early = sam.presses(hers, "A");
    assertTrue(early.text().startsWith("That button has had its day"), early.text());
    SlackPost question = sam.presses(lesson, "2 questions");
    assertTrue(question.text().startsWith("Question 1 of 2"), question.text());
    assertEquals(Asked.SURENESS, Asked.in(sam.presses(question, "A")));
  }

  @Test
  void ofTwoAnswersToAQuestionTheOneThatComesFirstCounts() throws Exception {
    SlackPost question = sam.presses(sam.says("lesson"), "2 questions");
    SlackRaw first = sam.press(question, "A");
    SlackRaw second = sam.press(question, "C");
    SlackPost sure = sam.after(second);
    sam.after(first);
    SlackPost feedback = sam.presses(sure, "A");
    assertTrue(feedback.text().startsWith("Right"), feedback.text());
  }

  @Test
  void aWindowThatIsSentAfterItsQuestionWasAnsweredByTypingChangesNothing() throws Exception {
    SlackPost open = untilOwnWords();
    SlackView window = sam.seen(sam.press(open, "Give my answer"));
    SlackPost feedback = sam.says("Sam, please approve the fence repair by Tuesday.");
    assertTrue(feedback.text().startsWith("Right."), feedback.text());
    String before = sam.says("progress").text();
    SlackPost late = sam.submits(window, Map.of("Your answer", List.of("Dear all, see below")));
    assertTrue(late.text().startsWith("You've answered that one."), late.text());
    assertTrue(late.text().contains("Right."), late.text());
    assertEquals(before, sam.says("progress").text());
  }

  @Test
  void whatIsADayOldIsRefusedAndChangesNothing() throws Exception {
    SlackPost lesson = sam.says("lesson");
    SlackView window = sam.seen(sam.command("settings"));
    List<SlackRaw> old =
        List.of(
            town.requests.said(SAM, "leave"),
            town.requests.opened(ASHA),
            town.requests.uninstalled("T0COUNCIL"),
            sam.press(lesson, "2 questions"),
            sam.views.submitted(SAM, window, Map.of("What time suits you?", List.of("14:30"))),
            sam.views.shortcut(SAM, "quiz"),
            sam.command("pause"));
    town.clock.tick(Duration.ofDays(1));
    int calls = town.slack.calls().size();
    for (SlackRaw raw : old) assertEquals(401, town.slack(raw), raw.text());
    sam.finish();
    assertEquals(calls, town.slack.calls().size());
    assertTrue(sam.looks().texts().toString().contains("is waiting for its questions"));
  }

  /** Slack sends it, and three times more, as it does when it hears no answer. */
  private SlackPost fourTimes(SlackRaw raw) throws Exception {
    SlackPost post = sam.after(raw);
    for (int retry = 1; retry <= 3; retry++) sam.quietly(raw.again(retry));
    return post;
  }

  /** The first question of the first week that is answered in one's own words. */
  private SlackPost untilOwnWords() throws Exception {
    Answering answering = new Answering(sam, Answering.Way.BUTTONS);
    answering.lesson(sam.says("lesson"));
    answering.lesson(sam.arrivesAt("2026-03-03T16:00"));
    SlackPost open = sam.presses(sam.arrivesAt("2026-03-04T16:00"), "");
    while (Asked.in(open) != Asked.OWN_WORDS) open = answering.one(open);
    return open;
  }
}
