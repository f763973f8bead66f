package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.Recipe;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.organisation.Organisation;
import dev.kindling.understanding.Intent;
import java.util.List;

/** The first message, and what its buttons lead to. */
final class Welcomes {
  private Welcomes() {}

  /** Welcomes newcomers, once; says nothing to people we know. */
  static Response arrived(Scene scene) {
    return isNew(scene.learner()) ? welcome(scene) : Response.silent(scene.learner());
  }

  static boolean isNew(Learner learner) {
    return learner.dialogue().introduced() == Introduction.NEW
        && learner.standing() == Standing.KNOWN;
  }

  /** Welcomed or reminded, and nothing taken yet. */
  static boolean isInvited(Learner learner) {
    return learner.dialogue().introduced() != Introduction.NEW
        && learner.standing() == Standing.KNOWN;
  }

  static Response welcome(Scene scene) {
    Learner learner = scene.learner();
    Learner welcomed = learner.with(learner.dialogue().introduced(Introduction.WELCOMED));
    return Response.of(welcomed, new Recipe.Invitation(false)).counted("welcomed");
  }

  /** "No thanks" to the welcome: no reminder comes. */
  static Response noThanks(Scene scene) {
    Learner learner = scene.learner();
    boolean early = learner.dialogue().introduced().compareTo(Introduction.REMINDED) < 0;
    Learner declined =
        early ? learner.with(learner.dialogue().introduced(Introduction.REMINDED)) : learner;
    return Response.say(scene, declined, Phrase.NO_THANKS);
  }

  /** Hello: the welcome for newcomers, a greeting for the rest. */
  static Response greet(Scene scene) {
    if (isNew(scene.learner())) return welcome(scene);
    return Response.say(scene, Phrase.GREETING, "name", scene.learner().name());
  }

  static Message message(Voice voice, Learner learner, Organisation organisation, boolean again) {
    Phrase words =
        again
            ? Phrase.INVITATION_REMINDER
            : organisation.practice() ? Phrase.WELCOME_PRACTICE : Phrase.WELCOME;
    String text = voice.say(words, "name", learner.name(), "organisation", organisation.name());
    Block buttons =
        new Block.Buttons(
            List.of(
                Infos.button(voice, Phrase.BUTTON_TRY, Intent.LESSON_NEXT, true),
                Infos.button(voice, Phrase.BUTTON_WHO_SEES, Intent.PRIVACY_ASK, false),
                Infos.button(voice, Phrase.BUTTON_NO_THANKS, Intent.NO_THANKS, false)),
            voice.say(Phrase.WELCOME_HINT));
    String summary = voice.say(Phrase.WELCOME_SUMMARY, "organisation", organisation.name());
    return new Message(voice.lang(), summary, List.of(new Block.Paragraph(text), buttons));
  }
}
