package dev.kindling.redis.document;

import dev.kindling.learner.Sitting;

/** What questions are asked for, as {@code KIND} or {@code KIND:about}. */
final class SittingText {
  private SittingText() {}

  static String of(Sitting sitting) {
    return sitting.about().isEmpty()
        ? sitting.kind().name()
        : sitting.kind().name() + ":" + sitting.about();
  }

  static Sitting parse(String text) {
    String[] parts = text.split(":", 2);
    return new Sitting(Sitting.Kind.valueOf(parts[0]), parts.length == 1 ? "" : parts[1]);
  }
}
