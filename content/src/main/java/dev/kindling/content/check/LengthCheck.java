package dev.kindling.content.check;

import dev.kindling.content.draft.LessonDraft;
import dev.kindling.content.draft.PackDraft;
import dev.kindling.content.source.Problems;
import dev.kindling.message.Inline;
import java.util.Locale;

/**
 * A lesson's body has 80 to 160 words and at most 1,200 characters, and English ones are easy to
 * read. Marks don't count, and a local fact counts as one word: how long it is, is not the writer's
 * choice.
 */
final class LengthCheck implements Check {
  private static final int FEWEST_WORDS = 80;
  private static final int MOST_WORDS = 160;
  private static final int MOST_CHARACTERS = 1200;
  private static final double HARDEST = 9;

  @Override
  public void check(PackDraft pack, Problems problems) {
    for (LessonDraft lesson : pack.lessons()) {
      String body = Inline.plain(lesson.body().flowed());
      words(lesson, new Reading(body).words().size(), problems);
      characters(lesson, body.length(), problems);
      if (isEnglish(lesson)) grade(lesson, new Reading(body).grade(), problems);
    }
  }

  private static void words(LessonDraft lesson, int words, Problems problems) {
    if (words < FEWEST_WORDS)
      problems.wording(
          lesson.body().spot(),
          "The body has " + words + " words",
          "Make it " + FEWEST_WORDS + " at least.");
    if (words > MOST_WORDS)
      problems.wording(
          lesson.body().spot(),
          "The body has " + words + " words",
          "Cut it to " + MOST_WORDS + ".");
  }

  private static void characters(LessonDraft lesson, int characters, Problems problems) {
    if (characters > MOST_CHARACTERS)
      problems.wording(
          lesson.body().spot(),
          "The body has " + characters + " characters",
          "Cut it to " + MOST_CHARACTERS + ".");
  }

  private static boolean isEnglish(LessonDraft lesson) {
    return Locale.forLanguageTag(lesson.lang().value()).getLanguage().equals("en");
  }

  private static void grade(LessonDraft lesson, double grade, Problems problems) {
    if (grade > HARDEST)
      problems.wording(
          lesson.body().spot(),
          String.format(Locale.ROOT, "The body's reading grade is %.1f", grade),
          "Shorten sentences and choose shorter words, to 8 or less.");
  }
}
