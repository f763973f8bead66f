package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.kindling.conversation.Among;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.message.ButtonId;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Room;
import dev.kindling.platform.Workspace;
import dev.kindling.testkit.teams.RoomActivities;
import dev.kindling.testkit.teams.TeamsActivities;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said and pressed in channels and group chats. */
class RoomTurnsTest {
  private static final Workspace COUNCIL = new Workspace(Platform.TEAMS, Riverside.TENANT);
  private static final String US = "<at>Kindling</at>";

  private final Riverside riverside = new Riverside();
  private final RoomActivities channel =
      RoomActivities.channel(riverside.sam, "housing", "1700000000001");

  @AfterEach
  void close() {
    riverside.close();
  }

  @Test
  void aMentionInAChannelIsSaidInItsThreadByAPersonWhoseOwnChatThisIsNot() {
    Turn turn = turn(channel.mention("team"));
    assertEquals(new Input.Said("team"), turn.input());
    assertEquals("", turn.account().address());
    assertEquals(new Way.Post(null), turn.answers());
    String thread = "19:housing@thread.tacv2;messageid=1700000000001";
    Room room = new Room(COUNCIL, "19:housing@thread.tacv2", thread);
    assertEquals(new Among(room, "", ""), turn.among());
    assertEquals(thread, room.place());
  }

  @Test
  void aGroupChatHasNoThreads() {
    Turn turn = turn(RoomActivities.groupChat(riverside.sam, "lunch").mention("team"));
    assertEquals(new Among(new Room(COUNCIL, "19:lunch@thread.v2"), "", ""), turn.among());
  }

  @Test
  void thePressOfAButtonThereNamesItsMessageAndReplacesNothing() {
    Turn turn = turn(channel.press("1700000000009", "team:0123456789abcdef-1"));
    assertEquals(new Input.Pressed(new ButtonId("team:0123456789abcdef-1")), turn.input());
    assertEquals("1700000000009", turn.among().message());
    assertNull(turn.original());
  }

  @Test
  void theSamePressOfTwoPeopleAreTwoTurns() {
    TeamsActivities kim = TeamsActivities.of(riverside.connector, Riverside.APP, COUNCIL.id(), 2);
    Turn sams = turn(channel.press("1700000000009", "team:0123456789abcdef-1"));
    assertNotEquals(
        sams.key(), turn(channel.by(kim).press("1700000000009", "team:0123456789abcdef-1")).key());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<at>Kindling</at> team|team",
        "<at>Kindling</at>&nbsp;<at>Kindling</at> team|team",
        "team <at>Kindling</at>|team",
        "what <at>Kindling</at> is phishing?|what is phishing?",
        "<at>Kindling</at> what is T&amp;C?|what is T&C?",
        "<at>Kindling</at> is 1 &lt; 2 &amp;lt; 3|is 1 < 2 &lt; 3",
        "<at>Kindling</at> <b>team</b>|<b>team</b>",
        "<at>Kindling</at> <at>Bob</at> team|<at>Bob</at> team",
        "Kindling <at>Kindling</at> team|Kindling team",
      })
  void ourNameIsTakenOutWhereverItIsAMentionAndNothingElseIs(String text, String words) {
    assertEquals(new Input.Said(words), turn(channel.typed(text, US)).input());
  }

  @Test
  void othersWhoAreMentionedKeepTheirNames() {
    String bob =
        """
        [{"type":"mention","text":"<at>Kindling</at>","mentioned":{"id":"28:%s"}},
         {"type":"mention","text":"<at>Bob</at>","mentioned":{"id":"29:bob","name":"Bob Lee"}}]
        """
            .formatted(Riverside.APP);
    String activity = with(channel.typed(US + " ask <at>Bob</at>"), bob);
    assertEquals(new Input.Said("ask Bob Lee"), turn(activity).input());
  }

  @Test
  void ourBareNameAsksForHelpAndTwiceIsTwice() {
    Turn first = turn(channel.mention(""));
    assertEquals(new Input.Pressed(new ButtonId("help")), first.input());
    assertEquals("", first.among().message());
    String again = TeamsActivities.with(channel.mention(""), "replyToId", new TextNode("17"));
    assertEquals("", turn(again).among().message());
    assertNotEquals(first.key(), turn(again).key());
  }

  @Test
  void whatDoesNotMentionUsIsNoTurn() {
    nothing(channel.typed("hello everybody"));
    nothing(channel.typed(US + " typed by hand"));
    nothing(channel.typed("Kindling team"));
    nothing(channel.personAdded());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "\"mention\"",
        "{}",
        "[null]",
        "[7]",
        "[[]]",
        "[{\"type\":\"mention\"}]",
        "[{\"type\":\"mention\",\"text\":\"\",\"mentioned\":{\"id\":\"\"}}]",
        "[{\"type\":\"mention\",\"text\":\"<at>Kindling</at>\",\"mentioned\":\"28:us\"}]",
        "[{\"type\":\"mention\",\"text\":\"<at>Kindling</at>\",\"mentioned\":{\"id\":\"28:x\"}}]",
        "[{\"type\":\"clientInfo\",\"text\":\"<at>Kindling</at>\"}]",
      })
  void entitiesThatNameUsNotAreNoMention(String entities) {
    nothing(with(channel.typed(US + " team"), entities));
  }

  @Test
  void aMentionWithoutATextIsAMentionAndTakesNothingOut() {
    String blank =
        "[{\"type\":\"mention\",\"text\":\"\",\"mentioned\":{\"id\":\"28:" + Riverside.APP + "\"}}]";
    assertEquals(new Input.Said("team"), turn(with(channel.typed("team"), blank)).input());
  }

  @Test
  void aConversationThatIsNothingButAThreadIsNoRoom() {
    JsonNode none = Json.object().put("id", ";messageid=1").put("conversationType", "channel");
    nothing(TeamsActivities.with(channel.mention("team"), "conversation", none));
  }

  @Test
  void ourComingAndGoingAreTurnsAndOtherPeoplesAreNot() {
    for (String came : List.of(channel.botAdded(), channel.installed()))
      assertEquals(new Input.Arrived(), turn(came).input());
    assertEquals(new Input.Departed(), turn(channel.botRemoved()).input());
  }

  private Turn turn(String activity) {
    assertEquals(200, riverside.post(activity).status());
    return riverside.door.turns().getLast();
  }

  private void nothing(String activity) {
    int before = riverside.door.turns().size();
    assertEquals(TeamsAnswer.OK, riverside.post(activity));
    assertTrue(riverside.door.turns().size() == before, activity);
  }

  private static String with(String activity, String entities) {
    JsonNode parsed = Json.object("{\"entities\":" + entities + "}").orElseThrow().get("entities");
    return TeamsActivities.with(activity, "entities", parsed);
  }
}
