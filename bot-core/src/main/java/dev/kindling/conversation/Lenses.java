package dev.kindling.conversation;

import dev.kindling.curriculum.Concept;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Track;
import dev.kindling.understanding.Slots;
import java.util.Comparator;
import java.util.Optional;

/** The same idea as it is told to people on another track: to read, and nobody's plan moves. */
final class Lenses {
  private Lenses() {}

  /** What people on that track learn about that, or about what they are on themselves. */
  static Response show(Scene scene, Slots slots) {
    Optional<Track> track =
        scene.pack().tracks().stream().filter(one -> one.id().equals(slots.track())).findFirst();
    return track
        .map(found -> show(scene, found, slots.topic()))
        .orElseGet(() -> Response.say(scene, Phrase.LENS_WHO));
  }

  private static Response show(Scene scene, Track track, String topic) {
    Optional<Lesson> found = topic.isEmpty() ? sibling(scene, track) : about(scene, track, topic);
    return found
        .map(lesson -> read(scene, lesson))
        .orElseGet(() -> Response.say(scene, Phrase.LENS_NONE, "track", track.title()));
  }

  private static Optional<Lesson> sibling(Scene scene, Track track) {
    Pack pack = scene.pack();
    return Optional.ofNullable(scene.learner().dialogue().lesson())
        .flatMap(pack::lesson)
        .flatMap(own -> Optional.ofNullable(own.lenses().get(track.id())).or(() -> own(own, track)))
        .flatMap(pack::lesson);
  }

  /** Their own lesson, where it is of that track itself. */
  private static Optional<LessonId> own(Lesson lesson, Track track) {
    return isOn(track, lesson) ? Optional.of(lesson.id()) : Optional.empty();
  }

  private static boolean isOn(Track track, Lesson lesson) {
    return track.units().stream().anyMatch(unit -> unit.lessons().contains(lesson.id()));
  }

  /** The track's first lesson that teaches the concept, or has such a title. */
  private static Optional<Lesson> about(Scene scene, Track track, String topic) {
    Optional<String> concept = scene.pack().concept(topic).map(Concept::id);
    return scene.pack().lessons().values().stream()
        .filter(lesson -> isOn(track, lesson))
        .filter(lesson ->
            concept.filter(lesson.concepts()::contains).isPresent()
                || Units.plain(lesson.title()).contains(Units.plain(topic)))
        .min(Comparator.comparing(lesson -> lesson.id().value()));
  }

  /** That lesson to read, without questions. */
  static Response read(Scene scene, Lesson lesson) {
    return Response.of(
            scene.learner(), new LessonMessages(scene.pack(), scene.voice()).toRead(lesson))
        .counted("lessons.read");
  }
}
