package dev.kindling.server.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.redis.RedisStore;
import dev.kindling.server.wiring.Residents;
import dev.kindling.testkit.teams.ConnectorFault;
import dev.kindling.testkit.teams.ConnectorMessage;
import dev.kindling.testkit.teams.RoomActivities;
import dev.kindling.testkit.teams.TeamsActivities;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One question for a channel of twelve in Teams, and what is said there besides. */
class TeamsTeamCardTest {
  private static final Pattern RIGHT = Pattern.compile("([A-D]) is the answer|It's ([A-D])\\.");
  private static final Duration TO_THE_END = Duration.ofMinutes(10);

  @TempDir Path data;
  private Town town;
  private List<TeamsActivities> twelve;
  private RoomActivities housing;

  @BeforeEach
  void start() throws Exception {
    town = Town.in(data);
    twelve =
        IntStream.rangeClosed(1, 12)
            .mapToObj(number -> TeamsActivities.of(town.teams, Town.APP, Town.TENANT, number))
            .toList();
    housing = RoomActivities.channel(twelve.getFirst(), "housing", "1700000000001");
    town.teams.join(housing.room());
  }

  @AfterEach
  void stop() {
    town.close();
  }

  @Test
  void everybodyAnswersUnseenInTheThreadAndTenMinutesLaterComesTheAnswer() throws Exception {
    ConnectorMessage card = ask(housing);
    assertEquals(housing.conversation(), card.conversation());
    assertTrue(card.words().contains("Open until 8:1"), card.words());
    for (TeamsActivities one : twelve) answer(one, card, "A");
    answer(twelve.get(3), card, "B");
    town.crankUntil(() -> now(card).words().contains("so far: 12"));
    close(card);
    String closed = now(card).words();
    assertTrue(RIGHT.matcher(closed).find(), closed);
    assertTrue(closed.contains("Most of you chose A."), closed);
    assertTrue(closed.contains("Answers: 12"), closed);
    ConnectorMessage talk = posts().getLast();
    assertTrue(talk.words().startsWith("What shall we try by Friday?"), talk.words());
    assertEquals(housing.conversation(), talk.conversation());
    assertEquals(2, posts().size(), "nobody was written to alone");
    assertFalse(everything().contains("Sam"), everything());
  }

  @Test
  void whoAnswersGetsNoRecord() throws Exception {
    ConnectorMessage card = ask(housing);
    for (TeamsActivities one : twelve) answer(one, card, "A");
    town.crankUntil(() -> now(card).words().contains("so far: 12"));
    for (TeamsActivities one : twelve.subList(1, 12)) assertFalse(isKnown(one), one.person());
  }

  @Test
  void aPressThatTeamsDeliversAgainIsOneAnswer() throws Exception {
    ConnectorMessage card = ask(housing);
    String press = press(twelve.get(1), card, "A");
    for (String again : List.of(press, press, TeamsActivities.redelivered(press)))
      assertEquals(200, town.teams(again));
    town.crankUntil(() -> now(card).words().contains("so far: 1"));
  }

  @Test
  void aGroupChatGetsItsQuestionAndWhatFollowsAsMessages() throws Exception {
    RoomActivities lunch = RoomActivities.groupChat(twelve.getFirst(), "lunch");
    town.teams.join(lunch.room());
    ConnectorMessage card = ask(lunch);
    answer(twelve.get(1), card, "C");
    close(card);
    for (ConnectorMessage post : posts()) assertEquals(lunch.room(), post.conversation());
  }

  @Test
  void aSecondQuestionInAnotherThreadOfTheChannelPointsToTheFirst() throws Exception {
    ask(housing);
    RoomActivities other = RoomActivities.channel(twelve.get(1), "housing", "1700000000002");
    ConnectorMessage told = said(other.mention("team"));
    assertTrue(told.words().contains("open here already, until 8:1"), told.words());
    assertEquals(other.conversation(), told.conversation());
    assertTrue(told.buttons().isEmpty());
  }

  @Test
  void anAnswerThatWasLostOnItsWayMakesNoSecondCardAndTheFirstPressFindsIt() throws Exception {
    town.teams.answerNext(new ConnectorFault.TakenThenDropped());
    ConnectorMessage card = ask(housing);
    town.kindling.finish(Duration.ofSeconds(10));
    answer(twelve.get(2), card, "A");
    town.crankUntil(() -> now(card).words().contains("so far: 1"));
    close(card);
    assertEquals(2, posts().size(), "the card and what follows");
  }

  @Test
  void removedFromTheRoomTheQuestionIsOverAndTheNextOneIsNotInItsWay() throws Exception {
    ask(housing);
    town.teams.leave(housing.room());
    assertEquals(200, town.teams(housing.botRemoved()));
    town.teams.join(housing.room());
    town.pass(Duration.ofMinutes(11));
    assertEquals(1, posts().size(), "nothing more was written for the first");
    ask(housing);
  }

  @Test
  void aRoomIsGreetedOnceAndWhoBroughtUsGetsNoRecord() throws Exception {
    for (String came : List.of(housing.botAdded(), housing.installed(), housing.botAdded()))
      assertEquals(200, town.teams(came));
    ConnectorMessage hello = town.teams.await(1).getFirst();
    assertTrue(hello.words().contains("@Kindling team"), hello.words());
    assertEquals(200, town.teams(housing.personAdded()));
    town.kindling.finish(Duration.ofSeconds(10));
    assertEquals(1, posts().size());
    assertFalse(isKnown(twelve.getFirst()));
  }

  @Test
  void whatIsAskedBeforeOthersIsAnsweredInTheirOwnChat() throws Exception {
    TeamsActivities sam = twelve.getFirst();
    said(sam.message("help"));
    town.clock.tick(Duration.ofSeconds(5));
    assertEquals(200, town.teams(housing.mention("my progress")));
    List<ConnectorMessage> both = town.teams.await(3).subList(1, 3);
    assertEquals(housing.conversation(), both.get(0).conversation());
    assertTrue(both.get(0).words().contains("own chat"), both.get(0).words());
    assertEquals(sam.conversation(), both.get(1).conversation());
  }

  @Test
  void whoHasNoChatWithUsIsToldThereHowToOpenIt() throws Exception {
    ConnectorMessage told = said(housing.mention("give me a lesson"));
    assertEquals(housing.conversation(), told.conversation());
    assertTrue(told.words().contains("**Chat**") || told.words().contains("Chat"), told.words());
  }

  @Test
  void aWordIsExplainedAndAnIncidentIsAnsweredBeforeEverybodyAtOnce() throws Exception {
    ConnectorMessage word = said(housing.mention("what is phishing?"));
    assertEquals(housing.conversation(), word.conversation());
    assertTrue(word.words().toLowerCase().contains("phishing"), word.words());
    town.clock.tick(Duration.ofSeconds(5));
    ConnectorMessage urgent = said(housing.mention("I clicked on a phishing link"));
    assertEquals(housing.conversation(), urgent.conversation());
    assertTrue(urgent.words().contains("nobody reads this chat"), urgent.words());
  }

  private ConnectorMessage ask(RoomActivities room) throws Exception {
    int before = posts().size();
    assertEquals(200, town.teams(room.mention("team")));
    ConnectorMessage card = town.teams.await(one -> !one.replaces(), before + 1).getLast();
    town.kindling.finish(Duration.ofSeconds(10));
    assertFalse(card.buttons().isEmpty(), card.words());
    return card;
  }

  private ConnectorMessage said(String activity) throws Exception {
    int before = posts().size();
    assertEquals(200, town.teams(activity));
    ConnectorMessage answer = town.teams.await(one -> !one.replaces(), before + 1).getLast();
    town.kindling.finish(Duration.ofSeconds(10));
    return answer;
  }

  private void answer(TeamsActivities who, ConnectorMessage card, String letter) throws Exception {
    assertEquals(200, town.teams(press(who, card, letter)));
  }

  private String press(TeamsActivities who, ConnectorMessage card, String letter) {
    Map<String, String> buttons = card.buttons();
    String button =
        buttons.keySet().stream()
            .filter(title -> title.startsWith(letter))
            .findFirst()
            .orElseThrow(() -> new AssertionError(letter + " not in " + buttons));
    return housing.by(who).press(card.id(), buttons.get(button));
  }

  private void close(ConnectorMessage card) {
    int before = posts().size();
    town.clock.tick(TO_THE_END);
    town.crankUntil(() -> posts().size() == before + 1);
    town.kindling.finish(Duration.ofSeconds(10));
    assertEquals(Map.of(), now(card).buttons());
  }

  private List<ConnectorMessage> posts() {
    return town.teams.messages().stream().filter(one -> !one.replaces()).toList();
  }

  private ConnectorMessage now(ConnectorMessage card) {
    return town.teams.newest(card.id()).orElseThrow();
  }

  private String everything() {
    StringBuilder all = new StringBuilder();
    for (ConnectorMessage one : town.teams.messages()) all.append(one.words()).append('\n');
    return all.toString();
  }

  private boolean isKnown(TeamsActivities who) {
    AccountId account = AccountId.of(Platform.TEAMS, Town.TENANT, who.person());
    try (RedisStore store = town.store()) {
      return store.records().numberOf(Residents.MAIN, account).isPresent();
    }
  }
}
