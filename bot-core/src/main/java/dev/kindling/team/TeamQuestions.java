package dev.kindling.team;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Chooses what a room is asked. */
public final class TeamQuestions {
  private TeamQuestions() {}

  /** So many are enough for a room that asks every week. */
  private static final int MOST = 12;

  /**
   * Items of lessons that whoever asks has taken, so that they can speak about it; of any lesson on
   * their track if they have taken none. In an order that is the same for the same seed, at most
   * {@value #MOST}. Nothing that misses a local fact. Empty if there is none.
   */
  public static List<Item> choose(Pack pack, Learner asker, Organisation organisation, long seed) {
    List<Item> taken = items(pack, asker, organisation, asker.progress().lessons()::has);
    List<Item> items = taken.isEmpty() ? items(pack, asker, organisation, any -> true) : taken;
    return items.stream()
        .sorted(Comparator.comparingLong((Item item) -> mixed(seed + item.id().number())))
        .limit(MOST)
        .toList();
  }

  private static List<Item> items(
      Pack pack, Learner asker, Organisation organisation, Predicate<LessonId> wanted) {
    return lessons(pack, asker)
        .filter(wanted)
        .map(pack.lessons()::get)
        .filter(lesson -> lesson != null && isWhole(lesson, organisation))
        .flatMap(lesson -> lesson.items().stream())
        .filter(item -> TeamItem.of(item).isPresent())
        .toList();
  }

  private static Stream<LessonId> lessons(Pack pack, Learner asker) {
    return Stream.concat(
        pack.firstWeek().stream(),
        pack.track(asker.preferences().track()).units().stream()
            .flatMap(unit -> unit.lessons().stream()));
  }

  private static boolean isWhole(Lesson lesson, Organisation organisation) {
    return organisation.facts().keySet().containsAll(lesson.needs());
  }

  /** Seeds that are neighbours lead to orders that are none. */
  private static long mixed(long seed) {
    long mixed = seed * 0x9e3779b97f4a7c15L;
    mixed = (mixed ^ (mixed >>> 32)) * 0xd6e8feb86659fd93L;
    return mixed ^ (mixed >>> 32);
  }
}
