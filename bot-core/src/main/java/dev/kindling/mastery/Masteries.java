package dev.kindling.mastery;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Memory;
import dev.kindling.review.ReviewState;
import dev.kindling.schedule.DayPlan;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one learner has mastered on one local date. Pure. */
public final class Masteries {
  /** A memory that lasts so many days or longer counts in full. */
  static final double LASTING = 30;

  private final Pack pack;
  private final Learner learner;
  private final Fsrs fsrs;
  private final LocalDate today;
  private final Set<LessonId> path;

  public Masteries(Pack pack, Learner learner, Fsrs fsrs, LocalDate today) {
    this.pack = pack;
    this.learner = learner;
    this.fsrs = fsrs;
    this.today = today;
    this.path = DayPlan.order(pack, learner).collect(Collectors.toSet());
  }

  /** Of all the items of a unit's lessons. */
  public Mastery unit(CurriculumUnit unit) {
    return lessons(unit.lessons());
  }

  /** Of all the items of these lessons; lessons that the pack no longer has are left out. */
  public Mastery lessons(Collection<LessonId> lessons) {
    return of(lessons.stream().flatMap(id -> pack.lesson(id).stream()));
  }

  /**
   * Of all the items of the lessons that teach a concept and lie on this learner's way, or were
   * done on another: nobody is held to lessons of a track that isn't theirs.
   */
  public Mastery concept(String id) {
    return of(
        pack.lessons().values().stream()
            .filter(lesson -> lesson.concepts().contains(id))
            .filter(this::isTheirs));
  }

  private boolean isTheirs(Lesson lesson) {
    return path.contains(lesson.id()) || learner.progress().has(lesson.id()) || wasAsked(lesson);
  }

  private boolean wasAsked(Lesson lesson) {
    return lesson.items().stream().anyMatch(item -> memory(item.id()).isPresent());
  }

  private Mastery of(Stream<Lesson> lessons) {
    List<Optional<Memory>> memories = lessons.flatMap(this::counted).toList();
    int asked = (int) memories.stream().filter(Optional::isPresent).count();
    double mean =
        memories.stream().mapToDouble(one -> one.map(this::worth).orElse(0.0)).average().orElse(0);
    return new Mastery(mean, memories.size(), asked);
  }

  /** A lesson that was skipped as known asks nothing any more: only what it did ask counts. */
  private Stream<Optional<Memory>> counted(Lesson lesson) {
    boolean skipped = learner.progress().known().has(lesson.id());
    return lesson.items().stream()
        .map(Item::id)
        .map(this::memory)
        .filter(memory -> !skipped || memory.isPresent());
  }

  private double worth(Memory memory) {
    return fsrs.retrievability(memory, today) * Math.min(1, memory.stability() / LASTING);
  }

  private Optional<Memory> memory(ItemId item) {
    return learner.knowledge().items().of(item.number()).map(ReviewState::memory);
  }
}
