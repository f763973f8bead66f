package dev.kindling.conversation;

import dev.kindling.curriculum.ItemId;
import dev.kindling.learner.Answered;
import dev.kindling.learner.Learner;
import dev.kindling.learner.Sitting;
import dev.kindling.message.Block;
import dev.kindling.message.Message;
import dev.kindling.quiz.Grade;
import dev.kindling.quiz.Grading;
import java.util.ArrayList;
import java.util.List;

/** What the two quizzes have in common that find out what is known already. */
final class Asking {
  private Asking() {}

  /** True for these two: how sure somebody is of an answer is not asked. */
  static boolean isAsking(Sitting sitting) {
    return switch (sitting.kind()) {
      case PLACEMENT, TEST_OUT -> true;
      case LESSON, REVIEW -> false;
    };
  }

  /** The learner with what that answer adds to the questions of the sitting. */
  static Learner follow(Scene scene, Answered last, Grade grade) {
    boolean placing = scene.learner().dialogue().sitting().kind() == Sitting.Kind.PLACEMENT;
    return placing && grade == Grade.RIGHT ? Placements.follow(scene, last) : scene.learner();
  }

  /** Begins with the first of those items, below some words. */
  static Response begin(Scene scene, Sitting sitting, List<ItemId> items, String words) {
    Learner seated = scene.learner().with(scene.learner().dialogue().sit(sitting, items));
    Learner asked = Quizzes.ask(seated, null).orElseThrow();
    Scene after = scene.with(asked);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Paragraph(words));
    after
        .screens()
        .open(asked.dialogue().awaiting())
        .ifPresent(question -> blocks.addAll(question.blocks()));
    return Response.of(asked, Message.summarised(scene.voice().lang(), words, blocks));
  }

  static boolean isRight(Scene scene, Answered answer) {
    return scene
        .pack()
        .item(answer.item())
        .filter(item -> Grading.isRight(item, answer.choice()))
        .isPresent();
  }
}
