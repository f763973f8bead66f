package dev.kindling.conversation;

import dev.kindling.curriculum.Braces;
import dev.kindling.curriculum.Phrase;
import dev.kindling.curriculum.Worded;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
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

  static Button button(Voice voice, Worded label, Intent intent, boolean main) {
    return new Button(voice.say(label), new ButtonId(intent.key()), main);
  }
}
