package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Standing;
import dev.kindling.message.ButtonId;
import dev.kindling.understanding.Intent;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

class FirstFiveMinutesTest {
  @Test
  void arrivingBringsOneInvitationAndNothingWhenArrivingAgain() {
    Life life = Life.begin().arrive();
    assertEquals("invitation false\n", life.said());
    assertEquals(Standing.KNOWN, life.learner.standing());
    assertEquals("", life.arrive().said());
  }

  @Test
  void tryingOneBringsTheFirstLessonAtOnceWithoutAnyQuestionBeforeIt() {
    Life life = Life.begin().arrive().press(new ButtonId("lesson.next"));
    assertEquals("lesson first.one[]\n", life.said());
    assertEquals(Standing.LEARNING, life.learner.standing());
  }

  @Test
  void theFirstAnswerAsksHowSureBeforeTheFeedbackAndOnlyOnceADay() {
    Life life = Life.begin().means(Intent.LESSON_NEXT).means(Intent.QUIZ_START);
    life.press(life.option(1));
    assertTrue(life.said().startsWith("confidence"), life.said());
    life.press(life.option(2));
    assertTrue(life.said().startsWith("verdict-right B Because B"), life.said());
    life.press(life.option(0));
    assertTrue(life.said().startsWith("verdict-not A B Because A"), life.said());
  }

  @Test
  void feedbackNamesTheRightLetterAndBringsTheNextQuestionInTheSameMessage() {
    Life life = Life.begin().means(Intent.LESSON_NEXT).means(Intent.QUIZ_START);
    life.press(life.option(0)).means(Intent.SKIP);
    assertTrue(life.said().contains("verdict-not A B"), life.said());
    assertTrue(life.said().contains("question 2 Ask 2 2"), life.said());
  }

  @Test
  void afterTheFirstLessonItAsksForAGoalThenATimeAndThatIsAll() {
    Life life = Life.begin().means(Intent.LESSON_NEXT);
    life.quiz();
    assertTrue(life.learner.dialogue().awaiting() instanceof Awaiting.Goal);
    life.press(life.option(1));
    assertEquals("ai", life.learner.preferences().goal());
    life.say("b");
    assertEquals(LocalTime.of(12, 30), life.learner.preferences().time());
    assertTrue(life.said().contains("that-is-all"), life.said());
    assertEquals(Introduction.DONE, life.learner.dialogue().introduced());
  }

  @Test
  void theGoalDecidesWhichLessonComesNext() {
    Life life = Life.begin().means(Intent.LESSON_NEXT);
    life.quiz();
    life.press(life.option(1)).press(life.option(0));
    life.means(Intent.LESSON_NEXT);
    assertEquals("lesson first.two[]\n", life.said());
  }

  @Test
  void anAnsweredQuestionLosesItsButtonsAndSaysWhatWasChosen() {
    Life life = Life.begin().means(Intent.LESSON_NEXT).means(Intent.QUIZ_START);
    life.press(life.option(2));
    var replaced = life.last.deliveries().getFirst();
    assertTrue(replaced.way() instanceof Way.Replace);
    String text = Life.said(replaced);
    assertTrue(text.contains("chosen C"), text);
    assertFalse(text.contains("question-hint"), text);
  }

  @Test
  void typedLettersLabelsAndNumbersAnswerLikeButtons() {
    for (String typed : new String[] {"b", " B. ", "(b)", "2", "label b", "Label B!"}) {
      Life life = Life.begin().means(Intent.LESSON_NEXT).means(Intent.QUIZ_START).say(typed);
      assertTrue(life.said().startsWith("confidence"), typed + ": " + life.said());
      assertTrue(life.say("skip").learner.dialogue().questions() >= 2);
    }
  }

  @Test
  void dontKnowIsAnAnswerThatGetsTheExplanation() {
    Life life = Life.begin().means(Intent.LESSON_NEXT).means(Intent.QUIZ_START);
    life.means(Intent.DONT_KNOW);
    assertTrue(life.said().startsWith("verdict-dont-know B Because B"), life.said());
    assertEquals(1, life.learner.progress().answered());
    assertEquals(0, life.learner.progress().right());
  }

  @Test
  void anOldButtonReturnsItsStoredResultAndCountsNothing() {
    Life life = Life.begin().means(Intent.LESSON_NEXT).means(Intent.QUIZ_START);
    ButtonId first = life.option(0);
    life.press(first).means(Intent.SKIP);
    var progress = life.learner.progress();
    life.press(new ButtonId(first.value().replace("-0", "-1")));
    assertTrue(life.said().contains("already-answered"), life.said());
    assertTrue(life.said().contains("verdict-not A B"), life.said());
    assertEquals(progress, life.learner.progress());
  }

  @Test
  void aStaleOrUnknownButtonIsAnsweredKindly() {
    Life life = Life.begin().arrive();
    for (String id :
        new String[] {
          "q99-1", "nonsense", "quiz.start:no.such-lesson", "quiz.start:!".replace("!", "X")
        }) assertTrue(life.press(new ButtonId(id)).said().startsWith("stale-button"), id);
  }

  @Test
  void anUrgentMessageIsAnsweredFirstAlsoInTheMiddleOfAQuizAndTheQuestionStaysOpen() {
    Life life = Life.begin().means(Intent.LESSON_NEXT).means(Intent.QUIZ_START);
    int open = life.learner.dialogue().awaiting().openQuestion();
    life.means(Intent.URGENT_INCIDENT);
    assertTrue(life.said().startsWith("urgent-incident"), life.said());
    assertTrue(life.said().contains("urgent-nobody-reads"), life.said());
    assertTrue(life.said().contains("question 1 Ask 1 2"), life.said());
    assertEquals(open, life.learner.dialogue().awaiting().openQuestion());
    assertEquals(1, life.last.counters().added().size(), "only that a turn was taken");
  }

  @Test
  void noThanksMeansNoReminderEver() {
    Life life = Life.begin().arrive().press(new ButtonId("no.thanks"));
    assertNull(life.learner.agenda().due());
  }

  @Test
  void whoDoesNotStartIsRemindedOnceAfterTenWorkingDaysAndNeverAgain() {
    Life life = Life.begin().arrive();
    life.at("2026-03-13T23:00");
    assertEquals(0, life.planned.size());
    life.at("2026-03-16T23:00");
    assertEquals(new Recipe.Invitation(true), life.planned.getFirst().recipe());
    life.at("2026-12-31T23:00");
    assertEquals(1, life.planned.size());
  }

  @Test
  void leavingAsksFirstAndStopsEverything() {
    Life life = Life.begun().means(Intent.LEAVE);
    assertEquals(Standing.LEARNING, life.learner.standing());
    life.press(life.option(0));
    assertEquals(Standing.LEFT, life.learner.standing());
    assertNull(life.learner.agenda().due());
  }

  @Test
  void theSameTurnDecidedAgainGivesTheSameIds() {
    Life one = Life.begin().arrive();
    Life two = Life.begin().arrive();
    assertEquals(one.ids(), two.ids());
    assertEquals(one.last, two.last);
  }

  @Test
  void factsThatNobodyFilledInReadAsThePackSays() {
    Life life = Life.begin().means(Intent.LESSON_NEXT);
    var lesson = SamplePack.pack().lesson(SamplePack.FIRST).orElseThrow();
    Voice voice = new Voice(life.pack, life.organisation, 1);
    assertTrue(voice.fill(lesson.body()).endsWith("ask your IT desk."));
  }
}
