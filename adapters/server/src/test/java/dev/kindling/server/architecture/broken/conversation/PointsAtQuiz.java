package dev.kindling.server.architecture.broken.conversation;

import dev.kindling.server.architecture.broken.quiz.PointsAtConversation;

/** One half of a cycle. */
public final class PointsAtQuiz {
  private PointsAtQuiz() {}

  public static Class<?> other() {
    return PointsAtConversation.class;
  }
}
