package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Season;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Recipe;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Sitting;
import dev.kindling.message.ButtonId;
import dev.kindling.organisation.Holidays;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Parameters;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.ReviewState;
import dev.kindling.review.Reviewed;
import dev.kindling.schedule.Reviews;
import dev.kindling.understanding.Intent;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A year with the coach in which everything that must always hold is looked at, at every session
 * and at every answer.
 */
final class Year {
  /** More sittings than this nothing that is due may wait. */
  static final int PATIENCE = 150;

  private static final int MOST_LOGGED = ReviewLog.LIMIT;

  final Life life;
  final Random random;
  final List<LocalDate> sessions = new ArrayList<>();
  final List<Integer> reviewsWithLessons = new ArrayList<>();
  int daysOfReviews;
  int answers;
  private final Holidays holidays;
  private final Map<ItemId, Integer> passedOver = new HashMap<>();
  private ReviewLog log = ReviewLog.empty();

  Year(Random random, Holidays holidays, Life life) {
    this.random = random;
    this.holidays = holidays;
    this.life = life;
    life.pack = YearPack.pack();
    life.means(Intent.LESSON_NEXT);
    quiz(life.learner.dialogue().lesson().value());
  }

  Learner learner() {
    return life.learner;
  }

  LocalDate today() {
    return learner().today(life.now);
  }

  private Fsrs fsrs() {
    return new Fsrs(Parameters.standard().withDesiredRetention(life.organisation.retention()));
  }

  /** One more day; of what comes, they do a part. */
  void day(double diligence) {
    Instant end = life.now.plus(Duration.ofDays(1));
    while (learner().agenda().due() != null && !learner().agenda().due().isAfter(end)) {
      Instant due = learner().agenda().due();
      life.now = due.isAfter(life.now) ? due : life.now;
      Learner before = learner();
      int planned = life.planned.size();
      life.tick();
      assertTrue(life.planned.size() <= planned + 1, "one message, whatever the accounts");
      for (Delivery delivery : life.planned.subList(planned, life.planned.size()))
        planned(before, delivery, random.nextDouble() < diligence);
    }
    life.now = end;
  }

  private void planned(Learner before, Delivery delivery, boolean takes) {
    boolean asked = before.agenda().later() != null && learner().agenda().later() == null;
    switch (delivery.recipe()) {
      case Recipe.LessonOfTheDay lesson -> lesson(before, lesson, asked);
      case Recipe.ReviewsOfTheDay reviews -> reviews(reviews, before, asked);
      case Recipe.Note _ -> {}
      case Recipe.Words _, Recipe.Invitation _, Recipe.Campaign _ ->
          throw new AssertionError("unasked: " + delivery);
    }
    if (takes) take(delivery.recipe());
  }

  private void take(Recipe recipe) {
    life.now = life.now.plusSeconds(60L * random.nextInt(1, 180));
    switch (recipe) {
      case Recipe.LessonOfTheDay lesson -> {
        quiz(lesson.lesson().value());
        assertTrue(learner().progress().has(lesson.lesson()));
      }
      case Recipe.ReviewsOfTheDay reviews -> quiz("review-" + reviews.reviews());
      case Recipe.Note _ -> {
        life.means(Intent.LESSON_NEXT);
        quiz(learner().dialogue().lesson().value());
      }
      case Recipe.Words _, Recipe.Invitation _, Recipe.Campaign _ -> {}
    }
  }

  private void lesson(Learner before, Recipe.LessonOfTheDay day, boolean asked) {
    Lesson lesson = life.pack.lesson(day.lesson()).orElseThrow();
    LocalDate date = date(before, asked);
    assertFalse(before.progress().has(lesson.id()), "a second time: " + lesson.id());
    assertTrue(lesson.prerequisites().stream().allMatch(before.progress()::has));
    assertTrue(life.organisation.facts().keySet().containsAll(lesson.needs()));
    assertTrue(isInSeason(lesson.id(), date), lesson.id() + " on " + date);
    assertTrue(day.reviews() <= 2);
    reviewsWithLessons.add(day.reviews());
  }

  private boolean isInSeason(LessonId lesson, LocalDate date) {
    List<Season> seasons =
        life.pack.seasons().stream().filter(season -> season.lesson().equals(lesson)).toList();
    return seasons.isEmpty()
        || seasons.stream().anyMatch(it -> it.isOn(date) && it.nations().isEmpty());
  }

  private void reviews(Recipe.ReviewsOfTheDay day, Learner before, boolean asked) {
    date(before, asked);
    assertTrue(day.reviews() >= 1 && day.reviews() <= Reviews.ALONE, day.toString());
    daysOfReviews++;
  }

  /** Checks the date of what was planned just now, unless they asked for it at that time. */
  private LocalDate date(Learner before, boolean asked) {
    LocalDate date = life.dueAt.getLast().toLocalDate();
    if (asked) return date;
    assertTrue(sessions.isEmpty() || date.isAfter(sessions.getLast()), "two on " + date);
    assertTrue(before.preferences().workingDays().contains(date.getDayOfWeek()), "off: " + date);
    assertFalse(holidays.isHoliday(date, life.organisation.nation()), "holiday: " + date);
    assertFalse(before.membership().isPausedOn(date), "on leave: " + date);
    sessions.add(date);
    return date;
  }

  /** Asks for those questions and answers them all, as chance will have it. */
  void quiz(String questions) {
    life.press(new ButtonId(Intent.QUIZ_START.key() + ":" + questions));
    assertTrue(learner().dialogue().awaiting() instanceof Awaiting.Answer, "nothing in it");
    answerAll();
  }

  /** Answers whatever is open, to the end of the sitting. */
  void answerAll() {
    List<ItemId> asked = new ArrayList<>();
    while (!(learner().dialogue().awaiting() instanceof Awaiting.Nothing)) {
      if (learner().dialogue().awaiting() instanceof Awaiting.Answer answer)
        asked.add(answer.asked().item());
      answer();
    }
    if (!asked.isEmpty()) sat(asked);
  }

  private void sat(List<ItemId> asked) {
    assertEquals(asked.size(), new HashSet<>(asked).size(), "twice in a sitting: " + asked);
    if (learner().dialogue().sitting().equals(Sitting.LESSON)) {
      LessonId lesson = learner().dialogue().lesson();
      long old =
          asked.stream()
              .filter(item -> !life.pack.lessonOf(item).orElseThrow().id().equals(lesson))
              .count();
      assertTrue(old <= Reviews.MOST, "too many with a lesson: " + asked);
    }
    nothingIsPassedOverForEver(asked);
  }

  private void nothingIsPassedOverForEver(List<ItemId> asked) {
    asked.forEach(passedOver::remove);
    List<ItemId> due = new Reviews(life.pack, fsrs()).due(learner(), today());
    passedOver.keySet().retainAll(due);
    due.forEach(item -> passedOver.merge(item, 1, Integer::sum));
    passedOver.forEach((item, times) -> assertTrue(times <= PATIENCE, item + " " + times));
  }

  private void answer() {
    Learner before = learner();
    switch (before.dialogue().awaiting()) {
      case Awaiting.Answer _ -> {
        if (random.nextInt(10) == 0) life.means(Intent.DONT_KNOW);
        else life.press(life.option(random.nextInt(3) > 0 ? 1 : random.nextInt(4)));
      }
      case Awaiting.Confidence _ -> life.press(life.option(random.nextInt(3)));
      case Awaiting.Statement _ -> life.press(life.option(random.nextInt(5)));
      default -> life.means(Intent.SKIP);
    }
    life.last.answers().forEach(answer -> answered(before, answer));
  }

  private void answered(Learner before, Reviewed answer) {
    answers++;
    if (answer.rating() == Rating.AGAIN) againIsNoLater(before, answer.item());
    if (answers > MOST_LOGGED) return;
    log = log.with(answer);
    if (answers % 50 == 0) replayingGivesWhatIsKept();
  }

  private void againIsNoLater(Learner before, int item) {
    ReviewState former = before.knowledge().items().of(item).orElse(null);
    if (former == null) return;
    ReviewState latter = learner().knowledge().items().of(item).orElseThrow();
    assertNotEquals(former, latter.misled(former.misled()), "an answer counts");
    assertTrue(interval(latter) <= interval(former), former + " then " + latter);
  }

  private long interval(ReviewState state) {
    LocalDate last = LocalDate.ofInstant(state.memory().lastReview(), ZoneOffset.UTC);
    LocalDate due = new Reviews(life.pack, fsrs()).dueOn(state, learner());
    return due.toEpochDay() - last.toEpochDay();
  }

  private void replayingGivesWhatIsKept() {
    ReviewLog read = ReviewLog.decode(log.encode());
    Map<Integer, ReviewState> kept =
        learner().knowledge().items().all().stream()
            .collect(Collectors.toMap(ReviewState::item, state -> state));
    assertEquals(kept, read.replay(fsrs()));
  }

  /** How often the item that is being passed over longest has been passed over. */
  int longestPassedOver() {
    return passedOver.values().stream().mapToInt(times -> times).max().orElse(0);
  }

  @Nullable LocalDate lastSession() {
    return sessions.isEmpty() ? null : sessions.getLast();
  }
}
