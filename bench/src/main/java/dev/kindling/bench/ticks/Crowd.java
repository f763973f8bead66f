package dev.kindling.bench.ticks;

import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records;
import dev.kindling.conversation.Records.Change;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Knowledge;
import dev.kindling.learner.Learner;
import dev.kindling.learner.LessonDays;
import dev.kindling.learner.Membership;
import dev.kindling.learner.Progress;
import dev.kindling.learner.Standing;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Nation;
import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.platform.Account;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Memories;
import dev.kindling.review.Parameters;
import dev.kindling.review.Rating;
import dev.kindling.review.ReviewState;
import dev.kindling.testkit.records.Learners;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The people of many organisations, in the middle of their course, all due within the same half
 * hour.
 */
final class Crowd {
  private static final int BATCH = 250;
  private static final Instant JOINED = Instant.parse("2026-01-05T09:00:00Z");

  /** The working day before: who was away for long would get something else. */
  private static final LocalDate LAST = LocalDate.of(2026, 3, 2);

  private final Instant due;
  private final Pack pack;
  private final Memories memories;

  Crowd(Instant due, Pack pack) {
    this.due = due;
    this.pack = pack;
    this.memories = memories(pack);
  }

  static Organisation organisation(int number) {
    return new Organisation(
        new OrganisationId("council-" + number),
        "Council " + number,
        ZoneId.of("Europe/London"),
        "en-GB",
        Nation.ENGLAND,
        Map.of(),
        Duration.ZERO,
        false);
  }

  void move(Records records, Lease lease, int people) {
    List<Change> changes = new ArrayList<>();
    for (int number = 1; number <= people; number++) {
      Outcome outcome = new Outcome(learner(number, people), List.of(), Counters.none());
      changes.add(new Change(null, null, outcome, JOINED));
      if (changes.size() < BATCH && number < people) continue;
      records.commitAll(lease, changes);
      changes.clear();
    }
  }

  /** Each at a moment of their own within the half hour. */
  private Learner learner(int number, int people) {
    Learner fresh = Learners.number(number);
    Account account = new Account(Learners.slack(number), "D024BE91L" + number, null);
    Instant at = due.plusMillis(1_800_000L * number / (people + 1));
    return fresh
        .withAccounts(List.of(account))
        .with(new Membership(Standing.LEARNING, JOINED, null))
        .with(progress())
        .with(Knowledge.none().with(memories))
        .with(fresh.agenda().due(at));
  }

  /** The first week and a month of lessons after it. */
  private Progress progress() {
    LessonDays done = LessonDays.none();
    LocalDate first = LocalDate.of(2026, 1, 5);
    for (int i = 0; i < 20; i++)
      done = done.with(new LessonId("everyone.earlier.lesson-number-" + i), first.plusDays(i));
    for (LessonId lesson : pack.firstWeek()) done = done.with(lesson, first.plusDays(30));
    return new Progress(done, LessonDays.none(), 30, LAST, 60, 45);
  }

  /** Of forty items, asked three times each, further and further apart; some are due by now. */
  private static Memories memories(Pack pack) {
    Memories all = Memories.none();
    LocalDate day = LocalDate.of(2025, 12, 30);
    List<ItemId> items =
        Stream.concat(
                pack.firstWeek().stream()
                    .flatMap(lesson -> pack.lesson(lesson).orElseThrow().items().stream())
                    .map(Item::id),
                IntStream.range(0, 40).mapToObj(i -> new ItemId("lesson-number-" + i + ".1")))
            .limit(40)
            .toList();
    for (ItemId item : items) {
      day = day.plusDays(1);
      all = all.with(asked(item, day));
    }
    return all;
  }

  private static ReviewState asked(ItemId item, LocalDate first) {
    Fsrs fsrs = new Fsrs(Parameters.standard());
    return ReviewState.first(item.number(), fsrs, Rating.GOOD, first)
        .next(fsrs, Rating.GOOD, first.plusDays(3))
        .next(fsrs, Rating.GOOD, first.plusDays(13));
  }
}
