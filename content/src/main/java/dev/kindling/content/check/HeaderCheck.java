package dev.kindling.content.check;

import dev.kindling.content.draft.LanguageDraft;
import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.content.source.Text;
import dev.kindling.curriculum.LessonId;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.regex.Pattern;

/** The fields at the top of a lesson and of the pack are of the form they must have. */
final class HeaderCheck implements Check {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

  @Override
  public void check(PackDraft pack, Problems problems) {
    number(pack.version(), "version", problems);
    for (LanguageDraft lang : pack.inLanguage().values())
      for (Map.Entry<String, LessonDraft> lesson : lang.lessons().entrySet())
        lesson(lesson.getKey(), lesson.getValue(), lang.lang(), problems);
  }

  private static void lesson(String file, LessonDraft lesson, String lang, Problems problems) {
    id(file, lesson.id(), problems);
    same(lesson.lang(), "lang", lang, problems);
    number(lesson.minutes(), "minutes", problems);
    date(lesson.reviewBy(), problems);
    if (lesson.body().isBlank())
      problems.structure(
          lesson.spot(), "The lesson has no body", "Write it under the second '---'.");
  }

  private static void id(String file, Text id, Problems problems) {
    if (id.isBlank()) return;
    same(id, "id", file, problems);
    try {
      new LessonId(id.value());
    } catch (IllegalArgumentException badForm) {
      problems.structure(id.spot(), String.valueOf(badForm.getMessage()), "Choose another id.");
    }
  }

  private static void same(Text given, String name, String expected, Problems problems) {
    if (given.isBlank() || given.value().equals(expected)) return;
    problems.structure(
        given.spot(),
        "%s is '%s', but the file's place says '%s'".formatted(name, given, expected),
        "Make the two the same.");
  }

  private static void number(Text given, String name, Problems problems) {
    if (given.isBlank() || NUMBER.matcher(given.value()).matches()) return;
    problems.structure(
        given.spot(), "%s is '%s', no number".formatted(name, given), "Write a whole number.");
  }

  private static void date(Text given, Problems problems) {
    if (given.isBlank()) return;
    try {
      LocalDate.parse(given.value());
    } catch (DateTimeParseException odd) {
      problems.structure(
          given.spot(), "review-by is '" + given + "', no date", "Write it like 2027-05-31.");
    }
  }
}
