package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Phrase;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Dialogue;
import dev.kindling.learner.Learner;
import dev.kindling.quiz.Answer;
import dev.kindling.quiz.Picking;
import dev.kindling.quiz.Picking.Picked;
import java.util.List;

/** Options of an item are chosen, one after the other until they are an answer. */
final class Picks {
  private Picks() {}

  /** That option too. What is picked already stays picked. */
  static Response add(Scene scene, Awaiting.Answer open, Item item, int option) {
    return became(scene, open, item, Picking.with(item, open.picked(), option));
  }

  /** That option not. */
  static Response takeBack(Scene scene, Awaiting.Answer open, Item item, int option) {
    return became(scene, open, item, Picking.without(item, open.picked(), option));
  }

  /** The one or the other: what naming a letter means. */
  static Response turn(Scene scene, Awaiting.Answer open, Item item, int option) {
    boolean back = item instanceof Item.Multiple || item instanceof Item.Ordering;
    return back && open.picked().contains(option)
        ? takeBack(scene, open, item, option)
        : add(scene, open, item, option);
  }

  /** These are all: the answer, unless there are none. */
  static Response thatsAll(Scene scene, Awaiting.Answer open, Item item) {
    boolean nothing = !(item instanceof Item.Multiple) || open.picked().isEmpty();
    return nothing
        ? Response.say(scene, Phrase.NOTHING_PICKED)
        : Answers.to(scene, open, Answer.set(open.picked()));
  }

  private static Response became(Scene scene, Awaiting.Answer open, Item item, Picked picked) {
    return switch (picked) {
      case Picked.Complete(int answer) -> Answers.to(scene, open, answer);
      case Picked.Open(List<Integer> more) ->
          item instanceof Item.Scenario
              ? nextStep(scene, open, more)
              : redrawn(scene, open.with(more));
    };
  }

  /** The same question in the same place, with what is picked by now. */
  private static Response redrawn(Scene scene, Awaiting.Answer open) {
    Learner learner = scene.learner().with(scene.learner().dialogue().await(open));
    Response silent = Response.silent(learner);
    return scene.with(learner).screens().open(open).map(silent::redrawn).orElse(silent);
  }

  /** A question of its own number, so that buttons of the step before do nothing any more. */
  private static Response nextStep(Scene scene, Awaiting.Answer open, List<Integer> path) {
    Learner learner = scene.learner();
    Dialogue dialogue = learner.dialogue();
    Asked before = open.asked();
    Asked asked =
        new Asked(dialogue.nextQuestion(), before.item(), before.position(), before.total(), null);
    Learner further = learner.with(dialogue.await(new Awaiting.Answer(asked, path)));
    Response next = Quizzes.again(scene.with(further));
    return scene.screens().closed(open, Answer.sequence(path)).map(next::redrawn).orElse(next);
  }
}
