package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.LessonId;
import dev.kindling.learner.Learner;
import dev.kindling.platform.Room;
import dev.kindling.team.TeamCard;
import dev.kindling.understanding.Intent;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Somebody asks for a question for everybody around them. */
class TeamAskingTest {
  private static final Room HOUSING = new Room(Life.ACCOUNT.id().workspace(), "C0HOUSING");

  private Life life = Life.begun();

  @Test
  void inARoomItLeadsToOneCardAndNothingIsSaid() {
    TeamCard card = asked();
    assertEquals(HOUSING, card.room());
    assertEquals("aside", card.aside());
    assertEquals(life.now, card.askedAt());
    assertEquals(life.now.plus(TeamCard.OPEN), card.closesAt());
    assertTrue(life.last.deliveries().isEmpty());
  }

  @Test
  void theRecordOfWhoAskedStaysAsItWas() {
    Learner before = life.learner;
    asked();
    assertEquals(before.progress(), life.learner.progress());
    assertEquals(before.dialogue(), life.learner.dialogue());
    assertEquals(before.standing(), life.learner.standing());
  }

  @Test
  void elsewhereItSaysHow() {
    life.means(Intent.TEAM_CARD);
    assertTrue(life.said().startsWith("team-how"), life.said());
    assertEquals(List.of(), life.last.team());
  }

  @Test
  void inAHushItIsPutOffKindly() {
    life.organisation = life.organisation.withHushed(true);
    life.among = new Among(HOUSING, "aside", "");
    life.means(Intent.TEAM_CARD);
    assertTrue(life.said().startsWith("team-hushed"), life.said());
    assertEquals(List.of(), life.last.team());
  }

  @Test
  void itIsAboutLessonsThatWhoAsksHasTaken() {
    LessonId taken = SamplePack.THIRD;
    life.learner =
        life.learner.with(life.learner.progress().lessonDone(taken, life.learner.today(life.now)));
    assertEquals(Set.of(SamplePack.FIRST, taken), lessons());
  }

  @Test
  void whoHasTakenNoneAsksAboutAnyOfTheirTrackThatMissesNoFact() {
    life = Life.begin();
    assertEquals(Set.of(SamplePack.FIRST, SamplePack.SECOND, SamplePack.THIRD), lessons());
  }

  /** The lessons that fifty cards are about. */
  private Set<LessonId> lessons() {
    Set<LessonId> lessons = new HashSet<>();
    for (int i = 0; i < 50; i++) lessons.add(life.pack.lessonOf(asked().item()).orElseThrow().id());
    return lessons;
  }

  private TeamCard asked() {
    life.among = new Among(HOUSING, "aside", "");
    life.means(Intent.TEAM_CARD);
    return life.last.team().getFirst();
  }
}
