package dev.kindling.conversation;

import dev.kindling.curriculum.CurriculumUnit;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Track;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Covered;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Progress;
import dev.kindling.learner.Sitting;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.understanding.Intent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The quiz over a track that skips what is known. A question of each unit that is still open; what
 * was right brings a second of the same unit, and who has two of two right knows the unit.
 */
final class Placements {
  /** About three minutes. It must not be more than {@link Dialogue#KEPT}: the end looks back. */
  static final int MOST = 10;

  /** So many of one unit, all right, and it is known. */
  private static final int ENOUGH = 2;

  private static final String DECLINED = "no";

  private Placements() {}

  /** Whether it is offered: with this lesson the first week is done, for the first time. */
  static boolean isOffered(Learner before, Scene after) {
    Covered now = new Covered(after.pack(), after.learner().progress());
    Covered then = new Covered(after.pack(), before.progress());
    return after.pack().firstWeek().stream().allMatch(now::has)
        && !after.pack().firstWeek().stream().allMatch(then::has)
        && !questions(after, track(after)).isEmpty();
  }

  static Message offer(Scene scene) {
    Voice voice = scene.voice();
    String words = voice.say(Phrase.PLACEMENT_OFFER, "track", track(scene).title());
    String key = Intent.PLACEMENT_START.key();
    List<Button> buttons =
        List.of(
            new Button(voice.say(Phrase.BUTTON_PLACEMENT), new ButtonId(key), true),
            new Button(
                voice.say(Phrase.BUTTON_NO_PLACEMENT), new ButtonId(key + ":" + DECLINED), false));
    return Message.of(voice.lang(), words)
        .then(new Block.Buttons(buttons, voice.say(Phrase.PLACEMENT_HINT)));
  }

  /** A button of the offer. */
  static Response pressed(Scene scene, String argument) {
    boolean declined = argument.equals(DECLINED);
    return Response.say(scene, declined ? Phrase.PLACEMENT_DECLINED : Phrase.STALE_BUTTON);
  }

  static Response start(Scene scene) {
    Track track = track(scene);
    List<ItemId> items = questions(scene, track);
    if (items.isEmpty()) return Response.say(scene, Phrase.PLACEMENT_NOTHING);
    String count = Integer.toString(MOST);
    String words =
        scene.voice().say(Phrase.PLACEMENT_INTRODUCTION, "track", track.title(), "most", count);
    return Asking.begin(scene, Sitting.placement(track.id()), items, words)
        .counted("placements.started");
  }

  private static Track track(Scene scene) {
    return scene.pack().track(scene.learner().preferences().track());
  }

  /** One of each unit that is still open, in the order of the track. */
  private static List<ItemId> questions(Scene scene, Track track) {
    return track.units().stream()
        .flatMap(unit -> items(scene, unit).stream().limit(1))
        .limit(MOST)
        .toList();
  }

  private static List<ItemId> items(Scene scene, CurriculumUnit unit) {
    Covered covered = new Covered(scene.pack(), scene.learner().progress());
    List<Lesson> open =
        unit.lessons().stream()
            .filter(id -> !covered.has(id))
            .flatMap(id -> scene.pack().lesson(id).stream())
            .toList();
    return new Sampling(scene, unit.id()).from(open);
  }

  /** After a right answer: the unit's first brings its second, after the next question. */
  static Learner follow(Scene scene, Answered last) {
    Learner learner = scene.learner();
    Dialogue dialogue = learner.dialogue();
    int asked = dialogue.total() - dialogue.queue().size();
    Optional<ItemId> second = second(scene, last);
    if (second.isEmpty() || asked >= MOST) return learner;
    List<ItemId> queue = new ArrayList<>(dialogue.queue());
    int left = MOST - asked;
    queue.add(Math.min(Math.min(1, left - 1), queue.size()), second.get());
    List<ItemId> within = queue.subList(0, Math.min(queue.size(), left));
    return learner.with(dialogue.withQueue(within, asked + within.size()));
  }

  private static Optional<ItemId> second(Scene scene, Answered last) {
    Optional<CurriculumUnit> unit = unit(scene, last.item());
    List<Answered> answers = answers(scene);
    long had = unit.map(one -> count(scene, one, answers)).orElse(0L);
    if (had != 1) return Optional.empty();
    return unit.stream()
        .flatMap(one -> items(scene, one).stream())
        .filter(item -> !item.equals(last.item()))
        .findFirst();
  }

  /** The answers of this sitting so far: what is not in the queue was asked. */
  private static List<Answered> answers(Scene scene) {
    Dialogue dialogue = scene.learner().dialogue();
    int asked = dialogue.total() - dialogue.queue().size();
    List<Answered> closed = dialogue.closed();
    return closed.subList(Math.max(0, closed.size() - asked), closed.size());
  }

  private static Optional<CurriculumUnit> unit(Scene scene, ItemId item) {
    return scene.pack().lessonOf(item).map(Lesson::id).flatMap(scene.pack()::unitOf);
  }

  private static long count(Scene scene, CurriculumUnit unit, List<Answered> answers) {
    return answers.stream().filter(answer -> isOf(scene, unit, answer)).count();
  }

  private static boolean isOf(Scene scene, CurriculumUnit unit, Answered answer) {
    return unit(scene, answer.item()).filter(unit::equals).isPresent();
  }

  /** What is known is skipped, and they are told how to bring it back. */
  static Response finish(Scene scene, Answered last) {
    List<CurriculumUnit> known =
        scene.pack().track(scene.learner().dialogue().sitting().about()).units().stream()
            .filter(unit -> isKnown(scene, unit))
            .toList();
    Learner learner = scene.learner();
    for (CurriculumUnit unit : known) learner = learner.with(known(scene, learner, unit));
    Scene after = scene.with(learner);
    String words = known.isEmpty() ? none(scene) : skipped(scene, known);
    return Sittings.told(after, last, words)
        .counted(known.isEmpty() ? "placements.none" : "placements.skipped");
  }

  private static boolean isKnown(Scene scene, CurriculumUnit unit) {
    List<Answered> answers =
        answers(scene).stream().filter(answer -> isOf(scene, unit, answer)).toList();
    return answers.size() >= ENOUGH && answers.stream().allMatch(one -> Asking.isRight(scene, one));
  }

  static Progress known(Scene scene, Learner learner, CurriculumUnit unit) {
    Progress progress = learner.progress();
    for (var lesson : unit.lessons()) progress = progress.lessonKnown(lesson, scene.today());
    return progress;
  }

  private static String none(Scene scene) {
    return scene.voice().say(Phrase.PLACEMENT_NONE);
  }

  private static String skipped(Scene scene, List<CurriculumUnit> known) {
    List<String> titles = known.stream().map(CurriculumUnit::title).toList();
    return scene
        .voice()
        .say(
            Phrase.PLACEMENT_SKIPPED,
            "units",
            Clocks.list(titles, scene.pack().lang()),
            "unit",
            titles.getFirst());
  }
}
