package dev.kindling.server.architecture.broken.quiz;

import dev.kindling.server.architecture.broken.conversation.PointsAtQuiz;

/** The other half of a cycle. */
public final class PointsAtConversation {
  private PointsAtConversation() {}

  public static Class<?> other() {
    return PointsAtQuiz.class;
  }
}
