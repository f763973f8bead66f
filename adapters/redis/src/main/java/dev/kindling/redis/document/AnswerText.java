package dev.kindling.redis.document;

import dev.kindling.curriculum.ItemId;
import dev.kindling.learner.Answered;

/** An answer that was given, as {@code number:item:choice}: a record holds a dozen of them. */
final class AnswerText {
  private AnswerText() {}

  static String of(Answered answered) {
    return answered.number() + ":" + answered.item() + ":" + answered.choice();
  }

  static Answered parse(String text) {
    String[] parts = text.split(":", 3);
    return new Answered(
        Integer.parseInt(parts[0]), new ItemId(parts[1]), Integer.parseInt(parts[2]));
  }
}
