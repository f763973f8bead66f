package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.wiring.Residents;
import dev.kindling.testkit.slack.Fault;
import dev.kindling.testkit.slack.SlackPerson;
import dev.kindling.testkit.slack.SlackPost;
import dev.kindling.testkit.slack.SlackRaw;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One question for a channel of twelve, ten minutes, no names and no scores. */
class TeamCardTest {
  private static final String HOUSING = "C0HOUSING";
  private static final SlackPerson SAM = person(0);
  private static final List<SlackPerson> TWELVE =
      IntStream.range(0, 12).mapToObj(TeamCardTest::person).toList();
  private static final Pattern RIGHT = Pattern.compile("([A-D]) is the answer|It's ([A-D])\\.");

  @TempDir Path data;
  private Town town;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    town.slack.invite(HOUSING);
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void everybodyAnswersUnseenAndTenMinutesLaterComesTheAnswerWithSomethingToTry() throws Exception {
    SlackPost card = ask();
    assertEquals(HOUSING, card.channel());
    assertTrue(card.text().contains("Open until 8:1"), card.text());
    for (SlackPerson one : TWELVE) answer(one, card, "A");
    answer(TWELVE.get(3), card, "B");
    List<String> asides = asides(13);
    assertTrue(asides.getFirst().contains("You chose A. Only you can see this."), asides.get(0));
    assertTrue(asides.get(12).contains("You changed to B"), asides.get(12));
    town.crankUntil(() -> now(card).text().contains("so far: 12"));
    town.clock.tick(TimeUntilTheEnd.PASSES);
    town.crankUntil(() -> channel().size() == 2);
    SlackPost closed = now(card);
    assertEquals(List.of(), closed.buttons());
    assertTrue(RIGHT.matcher(closed.text()).find(), closed.text());
    assertTrue(closed.text().contains("Most of you chose A."), closed.text());
    assertTrue(closed.text().contains("Answers: 12"), closed.text());
    assertFalse(closed.text().contains("11"), "nobody is told how many chose what");
    SlackPost talk = channel().getLast();
    assertTrue(talk.text().startsWith("What shall we try by Friday?"), talk.text());
    assertEquals(card.ts(), town.slack.thread(talk));
    assertTrue(press(TWELVE.get(5), card, "C").contains("closed"));
  }

  @Test
  void theSameCommandAgainAsksNothingAgain() throws Exception {
    SlackRaw raw = town.requests.command(SAM, "team", town.slack.responseUrl(), HOUSING);
    for (int i = 0; i < 3; i++) assertEquals(200, town.slack(raw));
    close(town.slack.awaitPosts(1).getFirst());
    assertEquals(401, town.slack(raw), "it is too old by then");
    assertEquals(2, channel().size(), "the card and its thread");
  }

  @Test
  void ofFourAnswersNothingIsSaidButTheAnswer() throws Exception {
    SlackPost card = ask();
    for (SlackPerson one : TWELVE.subList(0, 4)) answer(one, card, "A");
    close(card);
    String text = now(card).text();
    assertTrue(RIGHT.matcher(text).find(), text);
    assertFalse(text.contains("of you"), text);
    assertFalse(text.contains("directions"), text);
  }

  @Test
  void whoAnsweredIsKeptNowhereWhileItIsOpenOrAfterwards() throws Exception {
    SlackPost card = ask();
    for (SlackPerson one : TWELVE) answer(one, card, "B");
    String open = keptOfTheCard();
    assertTrue(open.contains("team:answers:"), open);
    for (SlackPerson one : TWELVE) assertFalse(open.contains(one.id()), open);
    close(card);
    assertFalse(keptOfTheCard().contains("team:answers:"), keptOfTheCard());
    try (RedisStore store = town.store()) {
      for (SlackPerson one : TWELVE.subList(1, 12))
        assertTrue(store.records().numberOf(Residents.MAIN, account(one)).isEmpty());
    }
    for (SlackPost post : town.slack.posts())
      for (SlackPerson one : TWELVE) assertFalse(post.text().contains(one.id()), post.text());
  }

  @Test
  void aSecondQuestionInTheSameChannelPointsToTheFirst() throws Exception {
    SlackPost card = ask();
    assertTrue(team(TWELVE.get(1)).contains("open here already, until 8:1"));
    assertEquals(1, channel().size());
    close(card);
    team(TWELVE.get(1));
    town.slack.awaitPosts(3);
    assertEquals(3, channel().size(), "the card, its thread, and the next card");
  }

  @Test
  void whereTheAppWasNotInvitedWhoAskedIsToldHow() throws Exception {
    town.slack.channel("C0PARKS");
    for (String where : List.of("C0PARKS", "C0SECRET"))
      assertEquals("", team(SAM, where), "what comes of it comes aside");
    List<SlackPost> posts = town.slack.awaitPosts(2);
    for (SlackPost aside : posts) {
      assertTrue(aside.ephemeral());
      assertTrue(aside.text().contains("/invite @Kindling"), aside.text());
    }
  }

  @Test
  void inAChatWithTheCoachItSaysHowItIsDone() throws Exception {
    assertTrue(team(SAM, SAM.chat()).contains("/coach team"));
    town.slack(town.requests.said(SAM, "ask my team"));
    assertTrue(town.slack.awaitPosts(1).getFirst().text().contains("/coach team"));
  }

  @Test
  void aHushStartsNoNewOnesAndClosesTheOpenOnes() throws Exception {
    SlackPost card = ask();
    town.slack.invite("C0PARKS");
    try (RedisStore store = town.store()) {
      store.organisations().hush(Residents.MAIN, true);
    }
    assertTrue(team(SAM, "C0PARKS").contains("keep quiet"));
    close(card);
    assertTrue(RIGHT.matcher(now(card).text()).find());
  }

  @Test
  void anAnswerThatWasLostOnItsWayMakesNoSecondCardAndTheFirstPressFindsIt() throws Exception {
    town.slack.failNext(new Fault.TakenThenDropped());
    SlackPost card = ask();
    town.kindling.finish(Duration.ofSeconds(10));
    answer(TWELVE.get(2), card, "A");
    town.crankUntil(() -> now(card).text().contains("so far: 1"));
    close(card);
    assertEquals(2, channel().size(), "the card and its thread");
  }

  @Test
  void aPauseOfTheWorkspaceHoldsTheQuestionBackAndSlackIsNotAskedMeanwhile() throws Exception {
    town.slack.failNext(new Fault.Status(429, "30"));
    team(SAM);
    town.slack.awaitCalls(2);
    town.kindling.finish(Duration.ofSeconds(10));
    int calls = town.slack.calls().size();
    town.pass(Duration.ofSeconds(20));
    town.kindling.finish(Duration.ofSeconds(10));
    assertEquals(calls, town.slack.calls().size());
    town.pass(Duration.ofSeconds(15));
    assertEquals(HOUSING, town.slack.awaitPosts(1).getFirst().channel());
  }

  @Test
  void whatWasCountedWhileTheAnswerIsShownCanBeShownAgain() throws Exception {
    SlackPost card = ask();
    for (SlackPerson one : TWELVE.subList(0, 6)) answer(one, card, "C");
    town.crankUntil(() -> now(card).text().contains("so far: 6"));
    town.kindling.finish(Duration.ofSeconds(10));
    town.clock.tick(TimeUntilTheEnd.PASSES);
    town.slack.failNext(new Fault.Status(503, null));
    town.kindling.loops().crank();
    town.kindling.finish(Duration.ofSeconds(10));
    town.clock.tick(Duration.ofSeconds(15));
    town.crankUntil(() -> channel().size() == 2);
    assertTrue(now(card).text().contains("Most of you chose C."), now(card).text());
  }

  /** Beyond the closing time. */
  private static final class TimeUntilTheEnd {
    static final Duration PASSES = Duration.ofMinutes(10);
  }

  private SlackPost ask() throws Exception {
    assertEquals("", team(SAM));
    SlackPost card = town.slack.awaitPosts(1).getFirst();
    town.kindling.finish(Duration.ofSeconds(10));
    return card;
  }

  private String team(SlackPerson person) throws Exception {
    return team(person, HOUSING);
  }

  private String team(SlackPerson person, String channel) throws Exception {
    SlackRaw raw = town.requests.command(person, "team", town.slack.responseUrl(), channel);
    var answer = town.slackAnswer(raw);
    assertEquals(200, answer.statusCode());
    return answer.body();
  }

  private void answer(SlackPerson person, SlackPost card, String letter) throws Exception {
    String url = town.slack.responseUrl(card);
    assertEquals(200, town.slack(town.requests.pressed(person, card, letter, url)));
  }

  /** What the person is told alone. */
  private String press(SlackPerson person, SlackPost card, String letter) throws Exception {
    int before = town.slack.posts().size();
    answer(person, card, letter);
    return town.slack.awaitPosts(before + 1).getLast().text();
  }

  private List<String> asides(int many) {
    town.slack.awaitPosts(many + 1);
    return town.slack.posts().stream()
        .filter(SlackPost::ephemeral)
        .map(SlackPost::text)
        .sorted((one, other) -> Boolean.compare(one.contains("changed"), other.contains("changed")))
        .toList();
  }

  private void close(SlackPost card) {
    int before = channel().size();
    town.clock.tick(TimeUntilTheEnd.PASSES);
    town.crankUntil(() -> channel().size() == before + 1);
    town.kindling.finish(Duration.ofSeconds(10));
    assertEquals(List.of(), now(card).buttons());
  }

  private List<SlackPost> channel() {
    return town.slack.posts().stream().filter(post -> post.channel().equals(HOUSING)).toList();
  }

  private SlackPost now(SlackPost card) {
    return channel().stream().filter(post -> post.ts().equals(card.ts())).findFirst().orElseThrow();
  }

  /** The names of all keys of cards and all that is in them. */
  private String keptOfTheCard() {
    return town.redis.say(
        "eval \"local all = {} for _, k in ipairs(redis.call('keys', '*team:*')) do all[#all + 1] ="
            + " k if redis.call('type', k).ok == 'hash' then for _, v in"
            + " ipairs(redis.call('hgetall', k)) do all[#all + 1] = v end end end"
            + " return table.concat(all, ' ')\" 0");
  }

  private static AccountId account(SlackPerson person) {
    return AccountId.of(Platform.SLACK, person.workspace(), person.id());
  }

  private static SlackPerson person(int number) {
    return new SlackPerson("T0COUNCIL", "U0PERSON" + (char) ('A' + number));
  }
}
