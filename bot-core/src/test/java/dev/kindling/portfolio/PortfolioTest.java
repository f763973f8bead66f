package dev.kindling.portfolio;

import static dev.kindling.mastery.TwoUnits.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.learner.Agreement;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Progress;
import dev.kindling.mastery.Step;
import dev.kindling.message.Fact;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.Reviewed;
import dev.kindling.review.Sureness;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody can see, print and take away of their own learning. */
class PortfolioTest {
  private static final LocalDate LATER = TODAY.plusDays(10);

  @Test
  void partsAreTheFirstWeekTheirTrackAndWhateverElseTheyBegan() {
    assertEquals(List.of("first-week", "everyone.unit"), ids(portfolio(learner())));
    Learner more = answered(learner(), item(LEADERS, 1), Rating.GOOD, TODAY);
    assertEquals(List.of("first-week", "everyone.unit", "leaders.unit"), ids(portfolio(more)));
  }

  @Test
  void lessonsStandInTheOrderOfTheirDaysAndSkippedOnesSaySo() {
    List<LessonDone> lessons = portfolio(busy()).lessons();
    assertEquals(
        List.of(FIRST, SECOND, THIRD), lessons.stream().map(done -> done.lesson().id()).toList());
    assertEquals(List.of(false, false, true), lessons.stream().map(LessonDone::known).toList());
  }

  @Test
  void timeIsReckonedFromLessonsThatWereReadAndQuestionsThatWereAnswered() {
    assertEquals(Duration.ofMinutes(2 + 2).plusSeconds(3 * 30), portfolio(busy()).spent());
  }

  @Test
  void competencesAndIdeasAreThoseOfTheLessons() {
    Portfolio portfolio = portfolio(busy());
    assertEquals(
        List.of(new Competence("4.1", 2), new Competence("4.2", 1)), portfolio.competences());
    assertEquals(
        List.of("Links", "Strange calls"),
        portfolio.ideas().stream().map(idea -> idea.concept().name()).toList());
  }

  @Test
  void whatIsOverdueComesBackTodayAndALessonIsNamedOnce() {
    List<ComingBack> coming = portfolio(busy()).coming();
    assertEquals(2, coming.size());
    assertTrue(coming.stream().noneMatch(next -> next.on().isBefore(LATER)));
    assertEquals(LATER, coming.getFirst().on());
  }

  @Test
  void thePageIsAllInThePacksWords() {
    Sheet sheet = Sheets.of(pack(), busy(), ORGANISATION, portfolio(busy()));
    assertEquals("learning-whose Sam Riverside Council", sheet.whose());
    assertTrue(sheet.facts().contains(new Fact("progress-lessons", "2")), sheet::toString);
    assertTrue(sheet.facts().contains(new Fact("learning-time", "learning-minutes 6")));
    Sheet.Section units = sheet.sections().getFirst();
    assertEquals(
        List.of("Your first week", "step-growing", "learning-done-of 1 1"),
        units.rows().getFirst().cells());
    Sheet.Section lift = sheet.sections().get(1);
    assertEquals(List.of("I could.", "2", "learning-unsaid"), lift.rows().getFirst().cells());
    sheet.sections().forEach(PortfolioTest::isATable);
  }

  @Test
  void somebodyNewGetsAPageWithoutEmptyTables() {
    Sheet sheet = Sheets.of(pack(), learner().withName(""), ORGANISATION, portfolio(learner()));
    assertEquals("Riverside Council", sheet.whose());
    assertEquals(1, sheet.sections().size());
    assertEquals("step-new", sheet.sections().getFirst().rows().getFirst().cells().get(1));
    assertEquals(Step.NEW, portfolio(learner()).parts().getFirst().mastery().step());
  }

  @Test
  void theTableTellsEveryAnswerInWordsOldestFirst() {
    ReviewLog log =
        ReviewLog.empty()
            .with(answer(item(FIRST, 1).number(), TODAY, Rating.GOOD, 1, Sureness.SURE))
            .with(answer(item(FIRST, 2).number(), TODAY, Rating.AGAIN, -1, Sureness.NOT_SAID))
            .with(answer(5, TODAY.plusDays(1), Rating.AGAIN, 2, Sureness.NOT_SAID));
    List<List<String>> table = History.of(pack(), ORGANISATION, portfolio(busy()), log);
    assertEquals(1 + 3 + 3, table.size());
    assertEquals(
        List.of(
            "2026-03-02",
            "result-right",
            "Your first week",
            "Title first.calls",
            "Ask 1 of first.calls",
            "B of first.calls",
            "confidence-sure"),
        table.get(1));
    assertEquals("result-dont-know", table.get(2).get(1));
    assertEquals(List.of("2026-03-03", "", "", "", "5", "", ""), table.get(4));
    assertTrue(table.stream().allMatch(line -> line.size() == 7));
    assertFalse(table.stream().flatMap(List::stream).anyMatch(cell -> cell.contains("{")));
  }

  private static Reviewed answer(
      int item, LocalDate on, Rating rating, int choice, Sureness sureness) {
    return new Reviewed(item, on, rating, choice, sureness);
  }

  private static void isATable(Sheet.Section section) {
    assertFalse(section.rows().isEmpty(), section.heading());
    for (Sheet.Row row : section.rows())
      assertEquals(section.columns().size(), row.cells().size(), section.heading());
  }

  /** Two lessons read, one skipped, three questions answered and one statement made. */
  private static Learner busy() {
    Learner learner = answered(learner(), item(FIRST, 1), Rating.GOOD, TODAY);
    learner = answered(learner, item(FIRST, 2), Rating.AGAIN, TODAY);
    learner = answered(learner, item(SECOND, 1), Rating.EASY, LATER);
    Progress progress =
        learner
            .progress()
            .lessonDone(FIRST, TODAY)
            .lessonDone(SECOND, TODAY.plusDays(3))
            .lessonKnown(THIRD, TODAY.plusDays(5));
    return learner
        .with(progress)
        .with(learner.knowledge().with("everyone.unit", new Agreement(2, 0)));
  }

  private static List<String> ids(Portfolio portfolio) {
    return portfolio.parts().stream().map(Part::id).toList();
  }

  private static Portfolio portfolio(Learner learner) {
    return Portfolio.of(pack(), learner, ORGANISATION, LATER);
  }
}
