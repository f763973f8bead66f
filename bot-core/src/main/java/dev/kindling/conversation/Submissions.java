package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.quiz.Graded;
import org.jspecify.annotations.Nullable;

/** What a form that was filled in leads to. */
final class Submissions {
  private Submissions() {}

  /**
   * Takes it; what belongs to nothing any more is answered kindly.
   *
   * @param graded what its words are worth as the answer to the open question; null for nothing
   */
  static Response take(Scene scene, Input.Submitted filled, @Nullable Graded graded) {
    return Response.say(scene, Phrase.STALE_BUTTON);
  }
}
