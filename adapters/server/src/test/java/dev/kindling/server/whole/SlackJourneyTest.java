package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.secret.KeyFile;
import dev.kindling.server.secret.SealedVault;
import dev.kindling.slack.install.Installs;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody's whole way with the coach in Slack, from the link that installs it to the last day. */
class SlackJourneyTest {
  private static final String RIVER = "T0RIVER";

  @TempDir Path data;
  private Town town;
  private Journey sam;

  @BeforeEach
  void install() throws Exception {
    town = Town.linked(data);
    sam = new Journey(town, new SlackPerson(RIVER, "U0SAM"));
    installByLink();
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void whoOpensTheCoachIsWelcomedAndTheirPageBringsTheFirstLesson() throws Exception {
    SlackPost welcome = sam.after(town.requests.opened(sam.person));
    assertTrue(welcome.text().startsWith("Hello Sam. I'm Kindling"), welcome.text());
    SlackView page = sam.looks();
    assertTrue(page.texts().toString().contains("I'm Kindling"), page.texts().toString());
    SlackView after = sam.presses(page, "Try one");
    assertTrue(after.texts().getFirst().contains("Messages"), after.texts().toString());
    SlackPost lesson = town.slack.awaitPosts(2).getLast();
    assertTrue(lesson.text().startsWith("Let the urgent call wait"), lesson.text());
    SlackPost last = byButtons().lesson(lesson);
    assertTrue(last.text().contains("Next one: Tuesday 3 March, 12:30"), last.text());
  }

  @Test
  void anOldButtonIsAnsweredKindlyAndCountsNothing() throws Exception {
    SlackPost lesson = sam.says("lesson");
    SlackPost question = sam.presses(lesson, "2 questions");
    SlackPost sure = sam.presses(question, "A");
    SlackPost again = sam.presses(question, "C");
    assertEquals(sure.text(), again.text(), "what is open is asked once more");
    byButtons().all(again);
    SlackPost stored = sam.presses(question, "C");
    assertTrue(stored.text().startsWith("You've answered that one."), stored.text());
    assertTrue(stored.text().contains("Not A"), stored.text());
    SlackPost nothing = sam.presses(lesson, "Later");
    assertTrue(nothing.text().contains("Type lesson"), nothing.text());
    assertTrue(sam.says("progress").text().contains("Questions answered: 2"));
  }

  @Test
  void theirPageShowsTodayTheirProgressAndSettingsAndFindsWhatTheyLookFor() throws Exception {
    begin();
    SlackView page = sam.looks();
    String all = page.texts().toString();
    for (String part :
        List.of("That's today done", "1 of 7 lessons done", "Monday to Friday", "What words mean"))
      assertTrue(all.contains(part), all);
    SlackView found = sam.seen(sam.views.searched(sam.person, page, "second route"));
    assertTrue(found.texts().toString().contains("a second route"), found.texts().toString());
    SlackView feedback = sam.presses(found, "Give feedback");
    assertTrue(feedback.texts().toString().contains("Let the urgent call wait"));
    int drawn = town.slack.views().size();
    assertThanks(sam.submits(feedback, Map.of("How was it?", List.of("Useful"))));
    town.slack.awaitViews(drawn + 1); // the page is drawn anew behind the window
    SlackView barrier = sam.presses(found, "What's stopping you?");
    assertThanks(
        sam.submits(
            barrier, Map.of("What gets in the way most?", List.of("I worry about my job"))));
  }

  @Test
  void settingsOfAWindowHoldFromTheNextSessionOn() throws Exception {
    begin();
    assertTrue(sam.commands("settings").isEmpty());
    SlackView window = town.slack.awaitViews(1).getFirst();
    SlackPost saved =
        sam.submits(
            window,
            Map.of(
                "What time suits you?", List.of("14:30"),
                "On which days do you work?", List.of("Wednesday", "Friday")));
    assertTrue(saved.text().contains("Wednesday and Friday, at 14:30"), saved.text());
    assertTrue(saved.text().contains("Next one: Wednesday 4 March, 14:30"), saved.text());
    sam.nothingAt("2026-03-03T18:00");
    sam.nothingAt("2026-03-04T14:29");
    byButtons().lesson(sam.arrivesAt("2026-03-04T14:30"));
    sam.nothingAt("2026-03-05T18:00");
    sam.arrivesAt("2026-03-06T14:30");
  }

  @Test
  void theShortcutBringsAQuestion() throws Exception {
    begin();
    SlackView note = sam.seen(sam.views.shortcut(sam.person, "quiz"));
    assertTrue(note.texts().toString().contains("Messages"), note.texts().toString());
    SlackPost question = town.slack.posts().getLast();
    assertEquals(Asked.ONE, Asked.in(question));
    byButtons().all(question);
  }

  @Test
  void helpInAChannelIsSeenByWhoAskedAlone() throws Exception {
    String help = sam.commands("help");
    assertTrue(help.contains("\"response_type\":\"ephemeral\""), help);
    assertTrue(help.contains("Here is what you can type"), help);
    sam.finish();
    assertEquals(List.of(), town.slack.posts());
  }

  @Test
  void aLessonTakenInAChannelIsSeenByWhoTookItAlone() throws Exception {
    SlackPost lesson = aside(sam.commands("lesson"));
    SlackPost question = sam.presses(lesson, "2 questions");
    SlackPost sure = sam.presses(question, "C");
    SlackPost feedback = sam.presses(sure, "B");
    assertTrue(feedback.text().startsWith("Right"), feedback.text());
    for (SlackPost post : town.slack.posts()) assertTrue(post.ephemeral(), post.text());
  }

  @Test
  void aPauseLastsToItsDayOrToTheWordThatEndsIt() throws Exception {
    begin();
    SlackPost paused = sam.says("pause until 6 March");
    assertTrue(paused.text().contains("Paused until Friday 6 March"), paused.text());
    for (int day = 3; day <= 5; day++) sam.nothingAt("2026-03-0%dT16:00".formatted(day));
    SlackPost back = sam.arrivesAt("2026-03-06T16:00");
    assertTrue(back.text().contains("Your first week, 2 of 5"), back.text());
    sam.says("pause until 5 May");
    SlackPost resumed = sam.says("resume");
    assertTrue(resumed.text().contains("Next one: Monday 9 March, 12:30"), resumed.text());
    sam.arrivesAt("2026-03-09T12:30");
  }

  @Test
  void whoWantsTextOnlyGetsTheWholeOfItWithoutAButton() throws Exception {
    sam.says("text only");
    SlackPost lesson = sam.says("lesson");
    assertEquals(List.of(), lesson.buttons());
    assertTrue(lesson.text().contains("Or type: quiz, later"), lesson.text());
    SlackPost last = new Answering(sam, Answering.Way.TYPING).all(sam.says("quiz"));
    assertTrue(last.text().contains("Next one: Tuesday"), last.text());
    for (SlackPost post : town.slack.posts()) {
      assertEquals(List.of(), post.buttons());
      assertFalse(post.text().contains("*"), post.text());
    }
  }

  @Test
  void whoLeavesIsAskedOnceAndThenLeftInPeace() throws Exception {
    begin();
    SlackPost ask = sam.says("leave");
    SlackPost left = sam.presses(ask, "A");
    assertTrue(left.text().startsWith("Done. I won't write again"), left.text());
    for (int day = 3; day <= 10; day++) sam.nothingAt("2026-03-%02dT16:00".formatted(day));
    assertTrue(sam.says("resume").text().contains("Next one: Wednesday 11 March"));
  }

  @Test
  void whereTheAppIsRemovedNothingIsTriedAndWhoComesBackFindsWhatTheyDid() throws Exception {
    begin();
    sam.quietly(town.requests.uninstalled(RIVER));
    try (RedisStore store = town.store()) {
      Installs installs = new Installs(SealedVault.over(store.vault(), KeyFile.in(data), null));
      assertEquals(Set.of(), installs.places());
    }
    int calls = town.slack.calls().size();
    for (int day = 3; day <= 13; day++) sam.nothingAt("2026-03-%02dT16:00".formatted(day));
    assertEquals(calls, town.slack.calls().size(), "Slack isn't asked");
    installByLink();
    sam.nothingAt("2026-03-13T18:00");
    SlackPost back = sam.arrivesAt("2026-03-16T16:00");
    assertFalse(back.text().contains("once a week"), back.text());
    sam.arrivesAt("2026-03-17T16:00");
    assertTrue(sam.says("progress").text().contains("Lessons done: 1"));
  }

  @Test
  void aRestThatSlackAsksForIsKeptAndTheFeedbackComesOnceAfterwards() throws Exception {
    SlackPost question = sam.presses(sam.says("lesson"), "2 questions");
    town.slack.failNext(new Fault.Status(429, "30"), new Fault.Status(429, "30"));
    int calls = town.slack.calls().size();
    sam.quietly(sam.press(question, "A"));
    town.slack.awaitCalls(calls + 1);
    sam.finish();
    calls = town.slack.calls().size();
    town.pass(Duration.ofSeconds(20));
    sam.finish();
    assertEquals(calls, town.slack.calls().size(), "nobody asks Slack before its time");
    int posts = town.slack.posts().size();
    town.pass(Duration.ofSeconds(15));
    town.slack.awaitPosts(posts + 1);
    sam.finish();
    assertEquals(Asked.SURENESS, Asked.in(town.slack.posts().getLast()));
    assertEquals(posts + 1, town.slack.posts().size());
  }

  private void begin() throws Exception {
    byButtons().lesson(sam.says("lesson"));
  }

  private Answering byButtons() {
    return new Answering(sam, Answering.Way.BUTTONS);
  }

  /** What a command was answered with, as the person sees it. */
  private static SlackPost aside(String body) throws Exception {
    JsonNode json = new ObjectMapper().readTree(body);
    assertEquals("ephemeral", json.path("response_type").asText());
    return new SlackPost("", "1.1", json.path("text").asText(), json.path("blocks"), "", true);
  }

  private static void assertThanks(SlackPost post) {
    assertTrue(post.text().startsWith("Thank you"), post.text());
  }

  /** The server looks again at what is installed after five seconds. */
  private void installByLink() throws Exception {
    String link = InstallLink.made(town, data, "main");
    assertEquals(200, new InstallLink(town).install(link, RIVER).statusCode());
    town.clock.tick(Duration.ofSeconds(6));
  }
}
