package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Agreement;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Introduction;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.quiz.Answer.Own;
import dev.kindling.review.Sureness;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;

/** An option of whatever question is open was chosen, by button or by typing. */
final class Choices {
  private static final List<String> GOALS = List.of("scams", "ai", "messages", "surprise");
  private static final List<Sureness> SURENESS =
      List.of(Sureness.SURE, Sureness.THINK_SO, Sureness.GUESSING);
  private static final List<Own> COMPARED =
      List.of(Own.SAID_RIGHT, Own.SAID_PARTLY, Own.SAID_NOT_YET);
  private static final List<LocalTime> TIMES =
      List.of(LocalTime.of(9, 0), LocalTime.of(12, 30), LocalTime.of(15, 0));

  private Choices() {}

  /** Chooses; {@code choice} is within the question's options. */
  static Response make(Scene scene, int choice) {
    Awaiting awaiting = scene.learner().dialogue().awaiting();
    if (awaiting instanceof Awaiting.Answer open) return pick(scene, open, choice);
    Response chosen = make(scene, awaiting, choice);
    return scene.screens().closed(awaiting, choice).map(chosen::redrawn).orElse(chosen);
  }

  private static Response make(Scene scene, Awaiting awaiting, int choice) {
    return switch (awaiting) {
      case Awaiting.Nothing _ -> Response.say(scene, Phrase.STALE_BUTTON);
      case Awaiting.Answer open -> pick(scene, open, choice);
      case Awaiting.Confidence sure -> sure(scene, sure, SURENESS.get(choice));
      case Awaiting.Comparison comparison -> compared(scene, comparison, COMPARED.get(choice));
      case Awaiting.Statement statement -> Statements.said(scene, statement, choice + 1);
      case Awaiting.Goal _ -> goal(scene, choice);
      case Awaiting.TimeOfDay _ -> time(scene, TIMES.get(choice));
      case Awaiting.LeaveConfirmation _ -> choice == 0 ? leave(scene) : stay(scene);
      case Awaiting.TrackChoice _ -> track(scene, choice);
      case Awaiting.ComingBack _ -> Links.comingBack(scene, choice == 0);
      case Awaiting.Unlinking unlinking -> Links.unlinked(scene, unlinking, choice == 0);
    };
  }

  private static Response pick(Scene scene, Awaiting.Answer open, int choice) {
    return scene
        .pack()
        .item(open.asked().item())
        .map(item -> Picks.turn(scene, open, item, choice))
        .orElseGet(() -> Response.say(scene, Phrase.STALE_BUTTON));
  }

  /** Rather not say: the next step comes without an answer. */
  static Response skip(Scene scene) {
    Dialogue dialogue = scene.learner().dialogue();
    return switch (dialogue.awaiting()) {
      case Awaiting.Nothing _ -> Response.say(scene, Phrase.NOTHING_WAITING);
      case Awaiting.Answer open -> Answers.to(scene, open, Answered.DONT_KNOW);
      case Awaiting.Confidence sure ->
          Answers.grade(scene, sure.asked(), sure.choice(), Sureness.NOT_SAID);
      case Awaiting.Comparison comparison -> compared(scene, comparison, Own.NOT_COMPARED);
      case Awaiting.Statement statement -> Statements.said(scene, statement, Agreement.SKIPPED);
      case Awaiting.Goal _ -> goal(scene, GOALS.size() - 1);
      case Awaiting.TimeOfDay _ -> Schedules.keep(scene);
      case Awaiting.LeaveConfirmation _ -> stay(scene);
      case Awaiting.TrackChoice _ -> nothingAwaited(scene, Phrase.NOTHING_WAITING);
      case Awaiting.ComingBack _ -> Links.comingBack(scene, false);
      case Awaiting.Unlinking unlinking -> Links.unlinked(scene, unlinking, false);
    };
  }

  /** How sure people are of right and of other answers is counted for all of them together. */
  private static Response sure(Scene scene, Awaiting.Confidence sure, Sureness how) {
    boolean right = Answers.isRight(scene, sure.asked(), sure.choice());
    String said = how.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return Answers.grade(scene, sure.asked(), sure.choice(), how)
        .counted("confidence." + said + (right ? ".right" : ".other"));
  }

  private static Response compared(Scene scene, Awaiting.Comparison comparison, Own close) {
    return Answers.grade(scene, comparison.asked(), close.code(), Sureness.NOT_SAID);
  }

  private static Response goal(Scene scene, int choice) {
    Learner learner = scene.learner();
    Learner wishing = learner.with(learner.preferences().withGoal(GOALS.get(choice)));
    return Schedules.askTime(scene.with(wishing), Introduction.TIME_ASKED);
  }

  private static Response time(Scene scene, LocalTime time) {
    return Schedules.chose(scene, time);
  }

  private static Response leave(Scene scene) {
    Learner learner = scene.learner();
    Learner left =
        learner
            .with(learner.membership().become(Standing.LEFT, scene.now()))
            .with(learner.agenda().later(null))
            .with(learner.dialogue().await(new Awaiting.Nothing()));
    return Response.say(scene, left, Phrase.LEFT).counted("left");
  }

  private static Response stay(Scene scene) {
    return nothingAwaited(scene, Phrase.STAYED);
  }

  private static Response track(Scene scene, int choice) {
    var track = scene.pack().tracks().get(choice);
    Learner learner = scene.learner();
    Learner moved =
        learner
            .with(learner.preferences().withTrack(track.id()))
            .with(learner.dialogue().await(new Awaiting.Nothing()));
    return Response.say(scene, moved, Phrase.TRACK_SET, "track", track.title());
  }

  private static Response nothingAwaited(Scene scene, Phrase phrase) {
    Learner learner = scene.learner();
    Learner free = learner.with(learner.dialogue().await(new Awaiting.Nothing()));
    return Response.say(scene, free, phrase);
  }
}
