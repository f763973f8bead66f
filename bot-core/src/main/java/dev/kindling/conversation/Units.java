package dev.kindling.conversation;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Track;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds units and lessons by what people call them. */
final class Units {
  private Units() {}

  /** The unit with that title; of two with one title the one of their own track. */
  static Optional<CurriculumUnit> called(Scene scene, String title) {
    Track own = scene.pack().track(scene.learner().preferences().track());
    Stream<Track> tracks = Stream.concat(Stream.of(own), scene.pack().tracks().stream());
    return Stream.concat(
            tracks.flatMap(track -> track.units().stream()),
            Stream.of(scene.pack().firstWeekUnit()))
        .filter(unit -> isCalled(unit.title(), title))
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
