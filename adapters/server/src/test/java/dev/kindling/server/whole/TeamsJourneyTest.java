package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.campaign.Audience;
import dev.kindling.campaign.Draft;
import dev.kindling.campaign.Label;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.wiring.Residents;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody's whole way with the coach in Teams, from the installation to the last day. */
class TeamsJourneyTest {
  private static final Pattern CODE = Pattern.compile("Your code is \\W*(\\w[\\w-]+\\w)");

  @TempDir Path data;
  private Town town;
  private TeamsJourney sam;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    sam = new TeamsJourney(town, 1);
  }

  @AfterEach
  void stop(TestInfo test) throws Exception {
    sam.keep(test.getDisplayName().replaceAll("\\W+", "-"));
    town.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whoGetsTheAppIsWelcomedOnceInWhicheverOrderTeamsSaysSo(boolean installedFirst)
      throws Exception {
    List<String> said = List.of(sam.person.installed(), sam.person.botAdded());
    List<String> ordered = installedFirst ? said : said.reversed();
    ConnectorMessage welcome = sam.after(ordered.getFirst());
    assertTrue(welcome.words().startsWith("Hello Sam"), welcome.words());
    sam.quietly(ordered.getLast());
    for (String again : ordered) {
      sam.quietly(again);
      sam.quietly(TeamsActivities.redelivered(again));
    }
    ConnectorMessage last = byButtons().lesson(sam.presses(welcome, "Try one"));
    assertTrue(last.words().contains("Next one: Tuesday 3 March, 12:30"), last.words());
  }

  @Test
  void anOldButtonIsAnsweredKindlyAndCountsNothing() throws Exception {
    ConnectorMessage lesson = sam.says("lesson");
    ConnectorMessage question = sam.presses(lesson, "2 questions");
    String seldom = sam.press(question, "C");
    String late = sam.press(lesson, "Later");
    byButtons().all(sam.presses(question, "A"));
    ConnectorMessage stored = sam.after(seldom);
    assertTrue(stored.words().startsWith("You've answered that one."), stored.words());
    assertTrue(stored.words().contains("Not A"), stored.words());
    ConnectorMessage nothing = sam.after(late);
    assertTrue(nothing.words().contains("Type lesson"), nothing.words());
    assertTrue(sam.says("progress").words().contains("Questions answered"));
  }

  @Test
  void settingsOfACardHoldFromTheNextSessionOn() throws Exception {
    begin();
    ConnectorMessage form = sam.says("settings");
    ConnectorMessage saved =
        sam.fills(form, sendOf(form), Map.of("time", "14:30", "days", "WEDNESDAY,FRIDAY"));
    assertTrue(saved.words().contains("Wednesday and Friday, at 14:30"), saved.words());
    assertTrue(saved.words().contains("Next one: Wednesday 4 March, 14:30"), saved.words());
    assertEquals(List.of(), TeamsCard.inputs(sam.now(form)), "what was sent asks no more");
    sam.nothingAt("2026-03-03T18:00");
    sam.nothingAt("2026-03-04T14:29");
    byButtons().lesson(sam.arrivesAt("2026-03-04T14:30"));
    sam.nothingAt("2026-03-05T18:00");
    sam.arrivesAt("2026-03-06T14:30");
  }

  @Test
  void feedbackAndWhatStopsSomebodyAreSaidOnCards() throws Exception {
    begin();
    for (String words : List.of("feedback", "barrier")) {
      ConnectorMessage form = sam.says(words);
      String field = TeamsCard.inputs(form).getFirst().path("id").asText();
      String first = TeamsCard.inputs(form).getFirst().at("/choices/0/value").asText();
      ConnectorMessage thanks = sam.fills(form, sendOf(form), Map.of(field, first));
      assertTrue(thanks.words().startsWith("Thank you"), thanks.words());
    }
  }

  @Test
  void wordsAreExplainedAndWhatIsNotUnderstoodGetsThreeLikelyThings() throws Exception {
    ConnectorMessage meaning = sam.says("what is phishing?");
    assertTrue(meaning.words().toLowerCase(Locale.ROOT).contains("phishing"));
    ConnectorMessage help = sam.says("help");
    assertTrue(help.words().contains("Here is what you can type"), help.words());
    ConnectorMessage lost = sam.says("florble wug the snark");
    assertEquals(3, lost.buttons().size(), lost.words());
  }

  @Test
  void whoWantsTextOnlyForADayGetsNoCardUntilTheButtonsAreBack() throws Exception {
    sam.says("text only");
    TeamsAnswering typing = new TeamsAnswering(sam, Answering.Way.TYPING);
    typing.lesson(sam.says("lesson"));
    sam.says("settings");
    sam.says("feedback");
    sam.says("progress");
    typing.lesson(sam.arrivesAt("2026-03-03T18:00"));
    for (ConnectorMessage post : sam.posts()) {
      assertEquals(List.of(), post.cards(), post.words());
      assertFalse(post.words().contains("*"), post.words());
    }
    sam.says("buttons");
    assertFalse(sam.arrivesAt("2026-03-04T18:00").buttons().isEmpty());
  }

  @Test
  void aPauseLastsToItsDayOrToTheWordThatEndsIt() throws Exception {
    begin();
    ConnectorMessage paused = sam.says("pause until 6 March");
    assertTrue(paused.words().contains("Paused until Friday 6 March"), paused.words());
    for (int day = 3; day <= 5; day++) sam.nothingAt("2026-03-0%dT18:00".formatted(day));
    sam.arrivesAt("2026-03-06T18:00");
    sam.says("pause until 5 May");
    assertTrue(sam.says("resume").words().contains("Next one: Monday 9 March"));
    sam.arrivesAt("2026-03-09T18:00");
  }

  @Test
  void whoIsInSlackTooTypesACodeAndIsOnePersonFromThenOn() throws Exception {
    begin();
    Matcher code = CODE.matcher(sam.says("link").words());
    assertTrue(code.find());
    Journey slack = new Journey(town, new SlackPerson("T0COUNCIL", "U0SAM"));
    slack.says("help");
    slack.says(code.group(1));
    assertTrue(slack.says("progress").text().contains("Lessons done: 1"));
    int before = town.slack.posts().size();
    sam.nothingAt("2026-03-03T18:00");
    town.slack.awaitPosts(before + 1);
    slack.finish();
    assertEquals(before + 1, town.slack.posts().size(), "one daily message, where they were last");
  }

  @Test
  void aCampaignArrivesWithItsLabelFirstAndAHushHoldsTheDailyMessageBack() throws Exception {
    begin();
    int before = sam.posts().size();
    try (RedisStore store = town.store()) {
      Draft draft =
          new Draft(Label.FROM_US, "The car park", "It is *closed* today.", new Audience.Everyone());
      town.kindling
          .desk()
          .launch(store.organisations().find(Residents.MAIN).orElseThrow(), draft, now());
      town.crankUntil(() -> sam.posts().size() > before);
      sam.finish();
      assertTrue(sam.posts().getLast().words().startsWith("From us"), lastWords());
      store.organisations().hush(Residents.MAIN, true);
      sam.nothingAt("2026-03-03T18:00");
      sam.says("help");
      store.organisations().hush(Residents.MAIN, false);
      sam.arrivesAt("2026-03-04T18:00");
    }
  }

  @Test
  void whoLeavesIsAskedOnceAndThenLeftInPeaceUntilTheyComeBack() throws Exception {
    begin();
    ConnectorMessage left = sam.presses(sam.says("leave"), "A");
    assertTrue(left.words().startsWith("Done. I won't write again"), left.words());
    for (int day = 3; day <= 10; day++) sam.nothingAt("2026-03-%02dT18:00".formatted(day));
    assertTrue(sam.says("resume").words().contains("Next one: Wednesday 11 March"));
    sam.arrivesAt("2026-03-11T18:00");
  }

  @Test
  void whereTheAppIsRemovedNothingIsTriedAndWhoGetsItAgainFindsWhatTheyDid() throws Exception {
    begin();
    sam.quietly(sam.person.removed());
    int sends = town.teams.sends();
    for (int day = 3; day <= 5; day++) sam.nothingAt("2026-03-0%dT18:00".formatted(day));
    assertEquals(sends, town.teams.sends(), "Teams isn't asked");
    sam.after(sam.person.installed());
    sam.quietly(sam.person.botAdded());
    assertTrue(sam.says("progress").words().contains("Lessons done"));
    sam.arrivesAt("2026-03-06T18:00");
  }

  private void begin() throws Exception {
    byButtons().lesson(sam.says("lesson"));
  }

  private TeamsAnswering byButtons() {
    return new TeamsAnswering(sam, Answering.Way.BUTTONS);
  }

  private Instant now() {
    return town.clock.instant();
  }

  private String lastWords() {
    return sam.posts().getLast().words();
  }

  private static String sendOf(ConnectorMessage form) {
    return TeamsCard.actions(form).getFirst().path("title").asText();
  }
}
