package dev.kindling.testkit.records;

import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.LessonId;
import dev.kindling.learner.Agenda;
import dev.kindling.learner.Agreement;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.LessonDays;
import dev.kindling.learner.Progress;
import dev.kindling.learner.Sitting;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Memories;
import dev.kindling.review.Parameters;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewLog;
import dev.kindling.review.Reviewed;
import dev.kindling.review.Sureness;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the biggest record that an ordinary year makes: two platforms and many lessons. */
public final class BusyLearner {
  private static final Lost LOST = new Lost(Refusal.BLOCKED, Instant.parse("2026-03-20T10:15:30Z"));
  private static final LocalDate START = LocalDate.of(2026, 3, 2);
  private static final Rating RATED = Rating.GOOD;
  private static final Sureness SURE = Sureness.SURE;
  private static final String TEAMS_ADDRESS =
      "{\"conversation\":\"a:1pLkJfGhT7wQ2rZxVbNmA9sDfGhJkLqWeRtYuIoP3zXcVbNmQwErTyUiOpAsDfGhJk\","
          + "\"tenant\":\"72f988bf-86f1-41af-91ab-2d7cd011db47\","
          + "\"service\":\"https://smba.trafficmanager.net/uk/\",\"bot\":\"28:1f3b\"}";

  private BusyLearner() {}

  /** Someone with accounts in Slack and Teams, so many lessons done, in the middle of a quiz. */
  public static Learner number(int number, int lessons) {
    Learner fresh = Learners.number(number);
    return fresh
        .withName("Åsa O’Neill-Ní Bhriain")
        .withAccounts(accounts(number))
        .with(fresh.preferences().withTime(LocalTime.of(9, 30)).withGoal("scams"))
        .with(progress(lessons))
        .with(dialogue())
        .with(agenda());
  }

  /** Someone with so many lessons done who remembers two or three items of each, in turn. */
  public static Learner remembering(int number, int lessons) {
    Fsrs fsrs = new Fsrs(Parameters.standard());
    Memories items =
        new ReviewLog(answers(lessons, 0))
            .replay(fsrs).values().stream()
                .reduce(Memories.none(), Memories::with, (_, last) -> last);
    Map<String, Agreement> units = new HashMap<>();
    for (int i = 0; i < lessons / 5; i++) units.put("everyone.unit-" + i, new Agreement(2, 4));
    return number(number, lessons).with(new Knowledge(items, units));
  }

  /** The first answer to every item of so many lessons, and so many reviews after them. */
  public static List<Reviewed> answers(int lessons, int reviews) {
    int items = lessons * 5 / 2;
    return IntStream.range(0, items + reviews)
        .mapToObj(i -> new Reviewed(item(i % items).number(), START.plusDays(i), RATED, 1, SURE))
        .toList();
  }

  private static List<Account> accounts(int number) {
    AccountId teams =
        AccountId.of(
            Platform.TEAMS,
            "72f988bf-86f1-41af-91ab-2d7cd011db47",
            "29:1GcS4EyB_oSI8A88XmWBN7NJFyMqe3QGnJdgLfFGkJnVelzRGos0bPbpsfJjcbAD22b" + number);
    return List.of(
        new Account(teams, TEAMS_ADDRESS, null),
        new Account(Learners.slack(number), "D024BE91L", LOST));
  }

  private static Progress progress(int lessons) {
    LessonDays done = LessonDays.none();
    for (int i = 0; i < lessons; i++)
      done = done.with(new LessonId("everyone.secure.the-lesson-" + i), START.plusDays(i));
    return new Progress(
        done, LessonDays.none(), lessons, START.plusDays(lessons), 2 * lessons, lessons);
  }

  private static Dialogue dialogue() {
    List<Answered> closed =
        IntStream.range(0, Dialogue.KEPT)
            .mapToObj(i -> new Answered(100 + i, item(i), i % 4 - 1))
            .toList();
    Asked asked = new Asked(112, item(3), 2, 3, closed.getLast());
    return new Dialogue(
        112,
        new Awaiting.Confidence(112, asked, 2),
        new LessonId("everyone.secure.the-lesson-9"),
        List.of(item(4), item(5)),
        3,
        Sitting.LESSON,
        closed,
        START,
        Introduction.DONE);
  }

  private static ItemId item(int index) {
    return new ItemId("the-lesson-with-a-name." + index);
  }

  private static Agenda agenda() {
    return new Agenda(Learners.SINCE, START, Learners.SINCE.plusNanos(123_456_789), 2, true);
  }
}
