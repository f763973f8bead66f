package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Workspace;
import dev.kindling.redis.RedisStore;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One person in the practice chat, in Slack and in Teams: one record, the same content. */
class ThreePlacesTest {
  private static final OrganisationId PRACTICE = new OrganisationId("practice");
  private static final SlackPerson SAM = new SlackPerson("T0COUNCIL", "U0SAM");

  @TempDir Path data;
  private Town town;
  private RedisStore store;
  private PracticeBrowser browser;
  private TeamsActivities activities;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    store = town.store();
    browser = new PracticeBrowser(town.kindling.address());
    activities = TeamsActivities.of(town.teams, Town.APP, Town.TENANT, 7);
    Stream.of(
            new Workspace(Platform.SLACK, "T0COUNCIL"), new Workspace(Platform.TEAMS, Town.TENANT))
        .forEach(workspace -> store.installations().bind(workspace, PRACTICE));
    browser.page();
    giveAllAccounts();
  }

  @AfterEach
  void stop() {
    browser.close();
    store.close();
    town.close();
  }

  @Test
  void aDaysLessonQuizAndProgressAreOneAndTheSameEverywhere() throws Exception {
    assertTrue(browser.say("lesson").contains("Let the urgent call wait"));
    assertEquals(200, town.teams(activities.message("quiz")));
    ConnectorMessage question = town.teams.await(1).getFirst();
    assertTrue(question.words().contains("Question 1 of 2"), question.words());
    SlackPost sure = slack("b", 1);
    assertEquals(3, sure.buttons().size(), sure.text());
    String page = browser.say("skip");
    assertTrue(page.contains("Question 2 of 2"), page);
    town.clock.tick(Duration.ofSeconds(2));
    assertEquals(200, town.teams(activities.message("a")));
    assertTrue(town.teams.await(2).get(1).words().contains("would help most"));
    assertEquals("1", number(slack("progress", 2).text(), "Lessons done"));
    assertTrue(browser.say("progress").contains("Questions answered"));
    assertEquals(1, learner().progress().lessons().size());
    assertEquals(2, learner().progress().answered());
    assertEquals(3, learner().accounts().size());
  }

  @Test
  void tomorrowsLessonComesOnceToTheAccountUsedLast() throws Exception {
    browser.say("lesson");
    slack("help", 1);
    town.at("2026-03-03T12:00");
    SlackPost lesson = town.slack.awaitPosts(2).getLast();
    assertTrue(lesson.text().contains("Try it"), lesson.text());
    assertEquals(0, town.teams.messages().size());
  }

  @Test
  void jumpIsRefusedToSomebodyForWhomRealTimeCountsElsewhere() throws Exception {
    browser.say("lesson");
    Duration before = store.organisations().find(PRACTICE).orElseThrow().clockOffset();
    browser.jump();
    assertEquals(before, store.organisations().find(PRACTICE).orElseThrow().clockOffset());
  }

  private SlackPost slack(String words, int posts) throws Exception {
    town.clock.tick(Duration.ofSeconds(2));
    assertEquals(200, town.slack(town.requests.said(SAM, words)));
    return town.slack.awaitPosts(posts).get(posts - 1);
  }

  private Learner learner() {
    AccountId web = AccountId.of(Platform.WEB, "practice", browser.person());
    int number = store.records().numberOf(PRACTICE, web).orElseThrow();
    return store.records().find(PRACTICE, number).orElseThrow().learner();
  }

  private void giveAllAccounts() {
    Learner alone = learner();
    AccountId slack = AccountId.of(Platform.SLACK, SAM.workspace(), SAM.id());
    AccountId teams = AccountId.of(Platform.TEAMS, Town.TENANT, activities.person());
    List<Account> all =
        Stream.concat(alone.accounts().stream(), Stream.of(Account.of(slack), Account.of(teams)))
            .toList();
    Records.Kept before = store.records().find(PRACTICE, alone.number()).orElseThrow();
    Outcome linked = new Outcome(alone.withAccounts(all), List.of(), Counters.none());
    Records.Change change = new Records.Change(null, before, linked, town.clock.instant());
    assertEquals(Records.Committed.DONE, store.records().commit(PRACTICE, change));
  }

  private static String number(String text, String name) {
    int at = text.indexOf(name + ": ");
    return text.substring(at + name.length() + 2).lines().findFirst().orElse("");
  }
}
