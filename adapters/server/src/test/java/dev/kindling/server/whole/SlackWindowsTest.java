package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import dev.kindling.testkit.slack.SlackView;
import dev.kindling.testkit.slack.SlackViewRequests;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slack's windows, somebody's own page and the shortcut, with the whole app behind them. */
class SlackWindowsTest {
  private static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");

  @TempDir Path data;
  private Town town;
  private SlackViewRequests people;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    people = new SlackViewRequests(town.requests);
  }

  @AfterEach
  void stop() {
    town.close();
  }

  private void send(SlackRaw raw) throws Exception {
    assertEquals(200, town.slack(raw));
  }

  private SlackRaw command(String words) {
    return town.requests.command(SAM, words, town.slack.responseUrl());
  }

  private SlackView view(int number) {
    return town.slack.awaitViews(number).get(number - 1);
  }

  private SlackPost post(int number) {
    SlackPost post = town.slack.awaitPosts(number).get(number - 1);
    town.kindling.finish(Duration.ofSeconds(10));
    return post;
  }

  @Test
  void settingsAreChangedInAWindowAndReadBackInTheChat() throws Exception {
    send(command("settings"));
    SlackView window = view(1);
    assertEquals("Your settings", window.title());
    send(people.submitted(SAM, window, Map.of("What time suits you?", List.of("14:30"))));
    assertTrue(post(1).text().contains("14:30"), post(1).text());
    send(command("settings"));
    assertTrue(
        view(2)
            .json()
            .toString()
            .contains(
                "\"initial_option\":{\"text\":{\"type\":\"plain_text\"," + "\"text\":\"14:30\""),
        view(2).json().toString());
  }

  @Test
  void feedbackGoesByAWindowAndIsThankedFor() throws Exception {
    send(town.requests.said(SAM, "lesson"));
    post(1);
    send(command("feedback"));
    SlackView window = view(1);
    assertTrue(window.texts().toString().contains("the lesson you took last"), window.toString());
    send(people.submitted(SAM, window, Map.of("How was it?", List.of("Useful"))));
    assertTrue(post(2).text().contains("Thank you"), post(2).text());
  }

  @Test
  void formsAskedForByTypingComeAsAButtonThatOpensTheWindow() throws Exception {
    send(town.requests.said(SAM, "what's stopping me"));
    SlackPost offer = post(1);
    assertEquals(List.of(), town.slack.views());
    String label = offer.buttons().getFirst().label();
    send(town.requests.pressed(SAM, offer, label, town.slack.responseUrl(offer)));
    SlackView window = view(1);
    assertEquals("What's stopping you?", window.title());
    send(
        people.submitted(
            SAM, window, Map.of("What gets in the way most?", List.of("There's no time"))));
    assertTrue(post(2).text().contains("Thank you"), post(2).text());
  }

  @Test
  void aNewcomersPageShowsHowToBeginAndItsButtonBringsTheLessonIntoTheChat() throws Exception {
    send(people.looked(SAM));
    SlackView page = view(1);
    assertTrue(page.isHome());
    assertEquals(List.of(), town.slack.posts());
    String main = page.json().findParents("style").getFirst().at("/text/text").asText();
    send(people.pressed(SAM, page, main));
    assertTrue(post(1).text().contains("Let the urgent call wait"), post(1).text());
    SlackView after = view(2);
    assertTrue(after.isHome());
    assertTrue(after.texts().getFirst().contains("Messages"), after.texts().toString());
  }

  @Test
  void theLibraryOfThePageIsSearched() throws Exception {
    send(people.looked(SAM));
    send(people.searched(SAM, view(1), "second route"));
    SlackView found = view(2);
    String all = found.texts().toString().toLowerCase(Locale.ROOT);
    assertTrue(all.contains("second route"), all);
    send(people.searched(SAM, found, "xyzzyx"));
    assertTrue(view(3).texts().toString().contains("Nothing fits that"), view(3).toString());
  }

  @Test
  void settingsChangedFromThePageAreThereWhenItIsDrawnAnew() throws Exception {
    send(town.requests.said(SAM, "lesson"));
    post(1);
    send(people.looked(SAM));
    send(people.pressed(SAM, view(1), "Change settings"));
    SlackView window = view(2);
    send(people.submitted(SAM, window, Map.of("What time suits you?", List.of("14:30"))));
    SlackView page = view(3);
    assertTrue(page.isHome());
    assertTrue(page.texts().toString().contains("14:30"), page.texts().toString());
  }

  @Test
  void theShortcutBringsAQuestionIntoTheChat() throws Exception {
    send(town.requests.said(SAM, "lesson"));
    post(1);
    send(people.shortcut(SAM, "quiz"));
    assertTrue(view(1).texts().toString().contains("Messages"), view(1).toString());
    assertTrue(post(2).buttons().size() > 1, post(2).text());
  }
}
