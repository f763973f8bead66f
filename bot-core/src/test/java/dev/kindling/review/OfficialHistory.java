package dev.kindling.review;

import dev.kindling.review.Table.Row;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A history of histories.tsv, lived through again. */
record OfficialHistory(Row row, Fsrs fsrs) {
  static final Instant START = Instant.parse("2025-01-01T09:00:00Z");

  static OfficialHistory of(Row row) {
    Parameters parameters =
        Parameters.standard()
            .with(Table.weights(row.text("weights")))
            .with(SameDay.valueOf(row.text("same_day")))
            .with(Spacing.valueOf(row.text("spacing")))
            .with(row.steps());
    return new OfficialHistory(row, new Fsrs(parameters));
  }

  /** What the upstream tests run with: learning steps of 1 and 10 minutes, relearning of 10. */
  static Parameters withUsualSteps(String weights) {
    Steps steps =
        new Steps(
            List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)),
            List.of(Duration.ofMinutes(10)));
    return Parameters.standard().with(Table.weights(weights)).with(steps);
  }

  /** What every answer led to. */
  List<Scheduled> live() {
    List<Scheduled> all = new ArrayList<>();
    for (String grade : row.list("ratings")) {
      Rating rating = Rating.of(Integer.parseInt(grade));
      all.add(all.isEmpty() ? fsrs.first(rating, START) : next(all, rating));
    }
    return all;
  }

  private Scheduled next(List<Scheduled> before, Rating rating) {
    Memory memory = before.getLast().memory();
    Instant now =
        row.text("when").equals("due")
            ? before.getLast().due()
            : memory.lastReview().plus(Duration.parse(row.list("when").get(before.size())));
    return fsrs.next(memory, rating, now);
  }

  static long wholeDays(Instant answered, Scheduled scheduled) {
    return Duration.between(answered, scheduled.due()).toDays();
  }

  static String name(Memory memory) {
    return switch (memory.phase()) {
      case Phase.Learning(int step) -> "LEARNING";
      case Phase.Review() -> "REVIEW";
      case Phase.Relearning(int step) -> "RELEARNING";
    };
  }
}
