package dev.kindling.conversation;

import dev.kindling.curriculum.Braces;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Progress;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Fact;
import dev.kindling.message.Message;
import dev.kindling.schedule.DayPlan;
import dev.kindling.understanding.Intent;
import java.util.ArrayList;
import java.util.List;

/** Answers that only tell something. */
final class Infos {
  private Infos() {}

  static Response help(Scene scene) {
    Voice voice = scene.voice();
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(voice.say(Phrase.HELP)));
    blocks.add(
        new Block.Buttons(
            List.of(
                button(voice, Phrase.BUTTON_LESSON, Intent.LESSON_NEXT, true),
                button(voice, Phrase.BUTTON_WHO_SEES, Intent.PRIVACY_ASK, false)),
            ""));
    return Response.of(
        scene.learner(), new Message(voice.lang(), voice.say(Phrase.HELP_SUMMARY), blocks));
  }

  static Response notUnderstood(Scene scene) {
    Voice voice = scene.voice();
    Block likely =
        new Block.Buttons(
            List.of(
                button(voice, Phrase.BUTTON_LESSON, Intent.LESSON_NEXT, true),
                button(voice, Phrase.BUTTON_HELP, Intent.HELP, false),
                button(voice, Phrase.BUTTON_WHO_SEES, Intent.PRIVACY_ASK, false)),
            "");
    Message sorry = Message.of(voice.lang(), voice.say(Phrase.NOT_UNDERSTOOD)).then(likely);
    return Response.of(scene.learner(), sorry).counted("not.understood");
  }

  static Response whoSees(Scene scene) {
    Voice voice = scene.voice();
    boolean practice = scene.organisation().practice();
    String text = voice.say(practice ? Phrase.WHO_SEES_PRACTICE : Phrase.WHO_SEES);
    Message message =
        new Message(
            voice.lang(), voice.say(Phrase.WHO_SEES_SUMMARY), List.of(new Block.Paragraph(text)));
    return Response.of(scene.learner(), message);
  }

  static Response whyMe(Scene scene) {
    if (scene.organisation().practice()) return Response.say(scene, Phrase.WHY_ME_PRACTICE);
    return Response.say(scene, Phrase.WHY_ME, "organisation", scene.organisation().name());
  }

  static Response progress(Scene scene) {
    Learner learner = scene.learner();
    Progress progress = learner.progress();
    if (progress.lessons().size() == 0 && progress.answered() == 0)
      return Response.say(scene, Phrase.PROGRESS_NONE);
    Voice voice = scene.voice();
    List<Block> blocks = new ArrayList<>();
    blocks.add(bar(scene, voice));
    blocks.add(new Block.Facts(facts(scene, voice)));
    return Response.of(
        learner, new Message(voice.lang(), voice.say(Phrase.PROGRESS_SUMMARY), blocks));
  }

  private static Block bar(Scene scene, Voice voice) {
    Learner learner = scene.learner();
    String track = scene.pack().track(learner.preferences().track()).title();
    List<Boolean> done =
        DayPlan.order(scene.pack(), learner).distinct().map(learner.progress()::has).toList();
    int finished = (int) done.stream().filter(is -> is).count();
    String label =
        voice.say(
            Phrase.PROGRESS_BAR,
            "track",
            track,
            "done",
            Integer.toString(finished),
            "total",
            Integer.toString(done.size()));
    return new Block.Progress(label, finished, Math.max(1, done.size()));
  }

  private static List<Fact> facts(Scene scene, Voice voice) {
    Learner learner = scene.learner();
    Progress progress = learner.progress();
    return List.of(
        new Fact(voice.say(Phrase.PROGRESS_LESSONS), Integer.toString(progress.lessons().size())),
        new Fact(voice.say(Phrase.PROGRESS_DAYS), Integer.toString(progress.days())),
        new Fact(voice.say(Phrase.PROGRESS_QUESTIONS), Integer.toString(progress.answered())),
        new Fact(voice.say(Phrase.PROGRESS_NEXT), Says.next(scene, learner)));
  }

  /** The glossary's meaning of what was asked about. */
  static Response concept(Scene scene, String topic) {
    return scene
        .pack()
        .concept(topic)
        .map(found ->
            Response.say(
                scene,
                Phrase.CONCEPT,
                "name",
                found.name(),
                "meaning",
                Braces.fill(found.meaning(), _ -> null)))
        .orElseGet(() -> Response.say(scene, Phrase.CONCEPT_UNKNOWN));
  }

  static Button button(Voice voice, Phrase label, Intent intent, boolean main) {
    return new Button(voice.say(label), new ButtonId(intent.key()), main);
  }
}
