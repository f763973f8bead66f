package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.kindling.conversation.Door;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.testkit.teams.TeamsActivities;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurnsTest {
  private final Riverside riverside = new Riverside();
  private final TeamsActivities sam = riverside.sam;

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void typedTextIsSaidByAPersonWhoCanBeWrittenToLater() {
    Turn turn = turn(sam.message("  what can you do? "));
    assertEquals(new Input.Said("what can you do?"), turn.input());
    assertEquals(AccountId.of(Platform.TEAMS, Riverside.TENANT, sam.person()), turn.account().id());
    assertEquals("Sam 1", turn.profile().name());
    assertEquals(ZoneId.of("Europe/London"), turn.profile().zone());
    assertEquals(new Way.Post(null), turn.answers());
    assertNull(turn.original());
    Address address = Address.parse(turn.account().address()).orElseThrow();
    assertEquals(
        new Address(
            sam.serviceUrl(), sam.conversation(), "28:" + Riverside.APP, sam.tenant(), "msteams"),
        address);
  }

  @Test
  void theBotsOwnNameIsNotPartOfWhatWasSaid() {
    assertEquals(new Input.Said("pause"), turn(sam.mention("pause")).input());
  }

  @Test
  void aPressedButtonNamesTheMessageThatCarriedIt() {
    Turn turn = turn(sam.press("1700000000001", "q12-2"));
    assertEquals(new Input.Pressed(new ButtonId("q12-2")), turn.input());
    assertEquals(new Way.Replace("1700000000001"), turn.original());
  }

  @Test
  void anInvokeOfACardIsTheSameTurnAsThePressAndIsAcknowledgedInItsResponse() {
    TurnKey pressed = turn(sam.press("1700000000001", "q12-2")).key();
    TeamsAnswer answer = riverside.post(sam.invoke("1700000000001", "q12-2"));
    assertEquals(200, answer.status());
    assertTrue(answer.body().contains("\"statusCode\":200"), answer.body());
    assertEquals(pressed, riverside.door.turns().getLast().key());
  }

  @Test
  void aPressDeliveredAgainUnderANewActivityIdIsTheSameTurn() {
    String press = sam.press("1700000000001", "q12-2");
    Turn first = turn(press);
    riverside.post(TeamsActivities.redelivered(press));
    assertEquals(first, riverside.door.turns().getLast());
  }

  @Test
  void pressesOfOtherPeopleButtonsOrMessagesAreOtherTurns() {
    TurnKey first = turn(sam.press("1700000000001", "q12-2")).key();
    TeamsActivities kim = TeamsActivities.of(riverside.connector, Riverside.APP, sam.tenant(), 2);
    assertNotEquals(first, last(kim.press("1700000000001", "q12-2")).key());
    assertNotEquals(first, last(sam.press("1700000000001", "q12-1")).key());
    assertNotEquals(first, last(sam.press("1700000000002", "q12-2")).key());
  }

  @Test
  void aMessageDeliveredAgainIsTheSameTurnAndTheSameWordsLaterAreNot() {
    String message = sam.message("progress");
    TurnKey first = turn(message).key();
    assertEquals(first, last(message).key());
    assertNotEquals(first, last(sam.message("progress")).key());
  }

  @Test
  void wordsDeliveredAgainUnderANewActivityIdAreTheSameTurn() {
    String message = sam.message("progress");
    TurnKey first = turn(message).key();
    assertEquals(first, last(TeamsActivities.redelivered(message)).key());
  }

  @Test
  void wordsAtATimeInWholeSecondsAreKnownByTheirActivity() {
    for (String time : List.of("2026-01-05T09:00:00Z", "2026-01-05T09:00:00.000Z", "noon", "")) {
      String message = TeamsActivities.with(sam.message("b"), "timestamp", new TextNode(time));
      TurnKey first = last(message).key();
      assertNotEquals(first, last(TeamsActivities.redelivered(message)).key(), time);
    }
  }

  @Test
  void installingIsArrivingAndRemovingIsDeparting() {
    assertEquals(new Input.Arrived(), last(sam.installed()).input());
    assertEquals(new Input.Arrived(), last(sam.botAdded()).input());
    assertEquals(new Input.Departed(), last(sam.removed()).input());
  }

  @Test
  void upgradesChannelsAndOtherPeopleComingAreNoTurns() {
    quietlyAcknowledged(sam.upgraded());
    quietlyAcknowledged(sam.personAdded());
    quietlyAcknowledged(sam.inChannel("hello"));
    quietlyAcknowledged(sam.message("  "));
    quietlyAcknowledged(sam.press("1700000000001", "no <such> button"));
    quietlyAcknowledged(TeamsActivities.with(sam.message("x"), "type", new TextNode("typing")));
    quietlyAcknowledged(TeamsActivities.with(sam.message("x"), "id", NullNode.getInstance()));
  }

  @Test
  void anotherTenantIsRefusedWhenOneIsConfigured() {
    String other = "77777777-7777-4777-8777-777777777777";
    var stranger = TeamsActivities.of(riverside.connector, Riverside.APP, other, 1);
    assertEquals(TeamsAnswer.of(403), riverside.post(stranger.message("hello")));
    assertTrue(riverside.door.turns().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nowhere/Atlantis", "", "???", "-"})
  void aZoneThatNobodyKnowsIsNoZone(String zone) {
    assertNull(
        turn(TeamsActivities.with(sam.message("hi"), "localTimezone", new TextNode(zone)))
            .profile()
            .zone());
  }

  @Test
  void aPersonWithoutADirectoryIdIsKnownByTheOther() {
    TextNode none = new TextNode("");
    String activity =
        TeamsActivities.with(
            sam.message("hi"),
            "from",
            Json.object().put("id", "29:abc").put("name", "Sam").set("aadObjectId", none));
    assertEquals("29:abc", turn(activity).account().id().person());
  }

  @Test
  void teamsIsAskedToComeAgainWhenTheTurnCouldNotBeKept() {
    riverside.door.answersWith(new Door.Taken.Unavailable());
    assertEquals(TeamsAnswer.of(503), riverside.post(sam.message("help")));
  }

  @Test
  void aStrangerIsAcknowledgedWithoutAWord() {
    Message refusal = Message.of("en-GB", "Not yours");
    riverside.door.answersWith(new Door.Taken.Stranger(refusal));
    assertEquals(TeamsAnswer.OK, riverside.post(sam.message("help")));
    assertEquals(0, riverside.connector.sends());
  }

  private Turn turn(String activity) {
    assertEquals(200, riverside.post(activity).status());
    return riverside.door.only();
  }

  private Turn last(String activity) {
    assertEquals(200, riverside.post(activity).status());
    return riverside.door.turns().getLast();
  }

  private void quietlyAcknowledged(String activity) {
    assertEquals(TeamsAnswer.OK, riverside.post(activity));
    assertTrue(riverside.door.turns().isEmpty(), activity);
  }
}
