package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Preferences;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.schedule.QuietHours;
import dev.kindling.understanding.Rhythm;
import dev.kindling.understanding.Slots;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/** Time, days and rhythm of the sessions. */
final class Schedules {
  private Schedules() {}

  /** Changes what was named; names what there is and asks for a time if nothing was. */
  static Response set(Scene scene, Slots slots) {
    LocalTime time = slots.time();
    if (time != null && QuietHours.contains(time)) return quietHours(scene);
    boolean nothing = time == null && slots.days().isEmpty() && slots.rhythm() == null;
    return nothing ? show(scene) : change(scene, slots);
  }

  /** Asks for the time of day by buttons. */
  static Response askTime(Scene scene, Introduction step) {
    Learner learner = scene.learner();
    Dialogue dialogue = learner.dialogue();
    Awaiting time = new Awaiting.TimeOfDay(dialogue.nextQuestion());
    return Quizzes.again(scene.with(learner.with(dialogue.await(time).introduced(step))));
  }

  static Response chose(Scene scene, LocalTime time) {
    Learner learner = scene.learner();
    return settled(scene, learner.with(learner.preferences().withTime(time)));
  }

  /** The time stays as it is. */
  static Response keep(Scene scene) {
    return settled(scene, scene.learner());
  }

  private static Response settled(Scene scene, Learner learner) {
    boolean first = learner.dialogue().introduced() == Introduction.TIME_ASKED;
    Dialogue free = learner.dialogue().await(new Awaiting.Nothing());
    Learner done = learner.with(free.introduced(Introduction.DONE));
    Voice voice = scene.voice();
    List<Block> blocks = new ArrayList<>();
    String set = voice.say(Phrase.TIME_SET, Says.schedule(scene, done));
    blocks.add(new Block.Paragraph(set));
    if (first) blocks.add(new Block.Paragraph(voice.say(Phrase.THAT_IS_ALL)));
    return Response.of(done, Message.summarised(voice.lang(), set, blocks));
  }

  private static Response change(Scene scene, Slots slots) {
    Learner learner = scene.learner();
    Learner changed =
        learner.with(wished(learner.preferences(), slots)).with(learner.agenda().slowed(false));
    boolean asking = learner.dialogue().awaiting() instanceof Awaiting.TimeOfDay;
    if (asking) return settled(scene, changed);
    return Response.say(scene, changed, Phrase.TIME_SET, Says.schedule(scene, changed));
  }

  private static Preferences wished(Preferences now, Slots slots) {
    Preferences wishes = now;
    if (slots.time() != null) wishes = wishes.withTime(slots.time());
    if (!slots.days().isEmpty()) wishes = wishes.withWorkingDays(slots.days());
    if (slots.rhythm() != null) wishes = wishes.withRhythm(slots.rhythm());
    return asksForMoreDays(now, slots) ? wishes.withWorkingDays(Preferences.WEEK) : wishes;
  }

  /** Who says "daily" and has that already, on some days, can only mean the other days too. */
  private static boolean asksForMoreDays(Preferences now, Slots slots) {
    return slots.rhythm() == Rhythm.DAILY
        && slots.days().isEmpty()
        && now.rhythm() == Rhythm.DAILY
        && now.workingDays().size() < Preferences.WEEK.size();
  }

  private static Response show(Scene scene) {
    Learner learner = scene.learner();
    Voice voice = scene.voice();
    String now = voice.say(Phrase.SCHEDULE, Says.schedule(scene, learner));
    Response asking = askTime(scene, learner.dialogue().introduced());
    Message question = scene.screens().open(asking.learner().dialogue().awaiting()).orElseThrow();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(now));
    blocks.addAll(question.blocks());
    blocks.add(new Block.Note(voice.say(Phrase.SCHEDULE_HINT)));
    return Response.of(asking.learner(), Message.summarised(voice.lang(), now, blocks));
  }

  private static Response quietHours(Scene scene) {
    return Response.say(
        scene,
        Phrase.SCHEDULE_QUIET_HOURS,
        "from",
        Clocks.time(QuietHours.END),
        "to",
        Clocks.time(QuietHours.START));
  }
}
