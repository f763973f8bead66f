package dev.kindling.web.admin;

import dev.kindling.curriculum.FormPhrase;
import dev.kindling.curriculum.Lesson;
import dev.kindling.curriculum.LessonId;
import dev.kindling.curriculum.Pack;
import dev.kindling.insight.Remark;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A remark as the console shows it.
 *
 * @param choice in the words that people tapped
 * @param lesson the title of what it is about; empty for nothing
 */
public record RemarkRow(String on, String choice, String lesson, String words) {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  static RemarkRow of(Remark remark, Pack pack) {
    return new RemarkRow(
        DATE.format(remark.on()), choice(remark, pack), lesson(remark, pack), remark.words());
  }

  /** The key where the pack has no words for it any more. */
  private static String choice(Remark remark, Pack pack) {
    String key = remark.kind().name().toLowerCase(Locale.ROOT) + "-" + remark.choice();
    return Arrays.stream(FormPhrase.values())
        .filter(phrase -> phrase.key().equals(key))
        .findFirst()
        .map(phrase -> pack.phrases().all(phrase).getFirst())
        .orElse(remark.choice());
  }

  private static String lesson(Remark remark, Pack pack) {
    return Optional.of(remark.about())
        .filter(LessonId::isWellFormed)
        .flatMap(id -> pack.lesson(new LessonId(id)))
        .map(Lesson::title)
        .orElse(remark.about());
  }
}
