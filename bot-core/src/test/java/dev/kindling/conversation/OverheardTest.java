package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Learner;
import dev.kindling.platform.Room;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Slots;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said before others, on a platform whose answers everybody would see. */
class OverheardTest {
  private static final Way OWN = new Way.Post(null);
  private static final Way THREAD = new Way.Post("19:housing;messageid=1");
  private static final Room HOUSING =
      new Room(Life.ACCOUNT.id().workspace(), "19:housing", "19:housing;messageid=1");

  private final Life life = aloud(Life.begun());

  @ParameterizedTest
  @EnumSource(
      value = Intent.class,
      names = {"URGENT_INCIDENT", "URGENT_PERSON", "CONCEPT_ASK", "HELP", "GREET"})
  void whatTellsNothingAboutAnybodyIsAnsweredThere(Intent intent) {
    life.means(intent);
    assertEquals(List.of(THREAD), ways());
  }

  @Test
  void anUrgentAnswerSaysNothingOfTheQuestionThatIsOpenInTheirOwnChat() {
    life.among = null;
    life.means(Intent.LEAVE);
    aloud(life).means(Intent.URGENT_INCIDENT);
    assertFalse(life.said().contains("urgent-back-to"), life.said());
    assertTrue(life.said().contains("urgent-nobody-reads"), life.said());
  }

  @ParameterizedTest
  @EnumSource(
      value = Intent.class,
      names = {"PROGRESS_SHOW", "LEAVE", "LESSON_NEXT", "OUT_OF_SCOPE", "PAUSE_START", "SKIP"})
  void allElseIsAnsweredInTheirOwnChatAndTheRoomHearsThatAlone(Intent intent) {
    life.means(intent);
    assertEquals(THREAD, ways().getFirst());
    assertTrue(Life.said(life.last.deliveries().getFirst()).startsWith("room-own-chat"));
    assertTrue(ways().size() > 1);
    for (Way way : ways().subList(1, ways().size())) assertEquals(OWN, way);
  }

  @Test
  void whoHasNoChatWithUsHearsHowToOpenItAndNothingElseHappens() {
    Life stranger = Life.begin();
    stranger.among = life.among;
    Learner before = stranger.learner;
    stranger.means(Intent.LESSON_NEXT);
    assertEquals(List.of(THREAD), ways(stranger));
    assertTrue(stranger.said().startsWith("room-open-chat"), stranger.said());
    assertEquals(before.progress(), stranger.learner.progress());
    assertEquals(before.dialogue(), stranger.learner.dialogue());
  }

  @Test
  void aCodeThatOthersCouldReadLinksNothing() {
    life.means(Intent.ACCOUNT_LINK, Slots.topic("ABCD2345"));
    assertEquals(List.of(THREAD), ways());
    assertTrue(life.said().startsWith("room-no-codes"), life.said());
  }

  private static Life aloud(Life life) {
    life.among = new Among(HOUSING, "", "");
    life.address = "their own chat";
    return life;
  }

  private List<Way> ways() {
    return ways(life);
  }

  private static List<Way> ways(Life life) {
    return life.last.deliveries().stream()
        .map(Delivery::way)
        .filter(way -> !(way instanceof Way.Replace))
        .toList();
  }
}
