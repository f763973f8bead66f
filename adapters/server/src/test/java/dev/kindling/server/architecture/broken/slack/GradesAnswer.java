package dev.kindling.server.architecture.broken.slack;

import dev.kindling.server.architecture.broken.quiz.PointsAtConversation;

/** Lesson logic in a door. */
public final class GradesAnswer {
  private GradesAnswer() {}

  static Class<?> grade() {
    return PointsAtConversation.other();
  }
}
