package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Learner;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;

/** Leads each intent to what answers it. */
final class Intents {
  private Intents() {}

  static Response follow(Scene scene, Understood understood) {
    return switch (understood.intent()) {
      case URGENT_INCIDENT, URGENT_PERSON -> Urgent.answer(scene, understood.intent());
      case LESSON_NEXT -> Lessons.next(scene);
      case QUIZ_START -> Quizzes.start(scene);
      case CONCEPT_ASK -> Infos.concept(scene, understood.slots().topic());
      case PROGRESS_SHOW -> Learnings.progress(scene);
      case SCHEDULE_SET -> Schedules.set(scene, understood.slots());
      case SETTINGS_SHOW -> SettingsForm.show(scene);
      case PAUSE_START -> Pauses.start(scene, understood.slots());
      case PAUSE_END -> Pauses.end(scene);
      case REMIND_LATER -> Lessons.later(scene, understood.slots());
      case LEAVE -> ask(scene, new Awaiting.LeaveConfirmation(next(scene)));
      case HELP -> Infos.help(scene);
      case TRACK_CHANGE -> ask(scene, new Awaiting.TrackChoice(next(scene)));
      case PLACEMENT_START -> Placements.start(scene);
      case TEST_OUT -> TestOuts.start(scene, understood.slots().topic());
      case UNIT_SHOW -> UnitsShown.show(scene, understood.slots().topic());
      case TEAM_CARD -> TeamAsking.ask(scene);
      case LENS_ASK -> Lenses.show(scene, understood.slots());
      case ACCOUNT_LINK -> Links.link(scene, understood.slots().topic());
      case ACCOUNT_UNLINK -> Links.unlink(scene, understood.slots().topic());
      case BARRIER_REPORT -> BarrierForm.show(scene);
      case HUMAN_ASK -> Response.say(scene, Phrase.HUMAN);
      case FEEDBACK_GIVE -> FeedbackForm.show(scene);
      case TRIED_REPORT -> Response.say(scene, Phrase.TRIED);
      case PRIVACY_ASK -> Infos.whoSees(scene);
      case PRIVACY_EXPORT -> Learnings.export(scene);
      case PRIVACY_ERASE -> Response.say(scene, Phrase.ERASE_HOW);
      case WHY_ME -> Infos.whyMe(scene);
      case GREET -> Welcomes.greet(scene);
      case TEXT_ONLY -> textOnly(scene, true);
      case BUTTONS_BACK -> textOnly(scene, false);
      case NO_THANKS -> Welcomes.noThanks(scene);
      case SKIP -> Choices.skip(scene);
      case DONT_KNOW -> dontKnow(scene);
      case YES, NO -> yesOrNo(scene, understood.intent() == Intent.YES);
      case OUT_OF_SCOPE -> outOfScope(scene);
    };
  }

  private static Response ask(Scene scene, Awaiting question) {
    Learner learner = scene.learner();
    return Quizzes.again(scene.with(learner.with(learner.dialogue().await(question))));
  }

  private static int next(Scene scene) {
    return scene.learner().dialogue().nextQuestion();
  }

  private static Response textOnly(Scene scene, boolean only) {
    Learner learner = scene.learner();
    Learner chose = learner.with(learner.preferences().withTextOnly(only));
    return Response.say(scene, chose, only ? Phrase.TEXT_ONLY : Phrase.BUTTONS_BACK);
  }

  private static Response dontKnow(Scene scene) {
    return scene.learner().dialogue().awaiting() instanceof Awaiting.Nothing
        ? outOfScope(scene)
        : Choices.skip(scene);
  }

  private static Response yesOrNo(Scene scene, boolean yes) {
    if (scene.learner().dialogue().awaiting() instanceof Awaiting.LeaveConfirmation)
      return Choices.make(scene, yes ? 0 : 1);
    if (scene.learner().dialogue().awaiting() instanceof Awaiting.ComingBack)
      return Links.comingBack(scene, yes);
    if (scene.learner().dialogue().awaiting() instanceof Awaiting.Unlinking)
      return Choices.make(scene, yes ? 0 : 1);
    if (Welcomes.isInvited(scene.learner()))
      return yes ? Lessons.next(scene) : Welcomes.noThanks(scene);
    return outOfScope(scene);
  }

  private static Response outOfScope(Scene scene) {
    return Welcomes.isNew(scene.learner()) ? Welcomes.welcome(scene) : Infos.notUnderstood(scene);
  }
}
