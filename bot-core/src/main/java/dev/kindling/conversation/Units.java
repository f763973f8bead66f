package dev.kindling.conversation;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Track;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds units and lessons by what people call them. */
final class Units {
  private Units() {}

  /**
   * The unit with that title, or with one that begins so: who types "bring back privacy" means
   * "Privacy, records and the law".
   */
  static Optional<CurriculumUnit> called(Scene scene, String title) {
    String begins = plain(title) + " ";
    return called(scene, unit -> isCalled(unit.title(), title))
        .or(() -> called(scene, unit -> plain(unit.title()).startsWith(begins)));
  }

  /** Of two that are meant the one of their own track. */
  private static Optional<CurriculumUnit> called(Scene scene, Predicate<CurriculumUnit> isMeant) {
    Track own = scene.pack().track(scene.learner().preferences().track());
    Stream<Track> tracks = Stream.concat(Stream.of(own), scene.pack().tracks().stream());
    return Stream.concat(
            tracks.flatMap(track -> track.units().stream()),
            Stream.of(scene.pack().firstWeekUnit()))
        .filter(isMeant)
        .findFirst();
  }

  static Optional<Lesson> lesson(Scene scene, String title) {
    return scene.pack().lessons().values().stream()
        .filter(lesson -> isCalled(lesson.title(), title))
        .findFirst();
  }

  private static boolean isCalled(String title, String said) {
    return !plain(said).isEmpty() && plain(title).equals(plain(said));
  }

  static String plain(String words) {
    return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
