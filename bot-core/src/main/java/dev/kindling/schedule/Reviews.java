package dev.kindling.schedule;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.review.Fsrs;
import dev.kindling.review.ReviewState;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which items come back, and in which order. Pure. */
public final class Reviews {
  /** The most that go with a session. */
  public static final int MOST = 2;

  private final Pack pack;
  private final Fsrs fsrs;

  public Reviews(Pack pack, Fsrs fsrs) {
    this.pack = pack;
    this.fsrs = fsrs;
  }

  /**
   * The items that are due on that local date, the most urgent first: what somebody was sure of and
   * got wrong, then by lowest retrievability. Items that the pack no longer has are left out.
   */
  public List<ItemId> due(Learner learner, LocalDate today) {
    List<ReviewState> due =
        learner.knowledge().items().all().stream().filter(state -> isDue(state, today)).toList();
    return due.isEmpty() ? List.of() : inOrder(due, today);
  }

  private List<ItemId> inOrder(List<ReviewState> due, LocalDate today) {
    Map<Integer, ItemId> items = new HashMap<>();
    pack.lessons().values().stream()
        .flatMap(lesson -> lesson.items().stream())
        .map(Item::id)
        .forEach(id -> items.put(id.number(), id));
    return due.stream()
        .sorted(urgency(today))
        .flatMap(state -> Optional.ofNullable(items.get(state.item())).stream())
        .toList();
  }

  private boolean isDue(ReviewState state, LocalDate today) {
    return !fsrs.dueDate(state.memory()).isAfter(today);
  }

  private Comparator<ReviewState> urgency(LocalDate today) {
    return Comparator.comparing((ReviewState state) -> !state.misled())
        .thenComparing(state -> fsrs.retrievability(state.memory(), today))
        .thenComparing(ReviewState::item);
  }
}
