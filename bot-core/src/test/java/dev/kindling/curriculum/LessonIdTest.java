package dev.kindling.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LessonIdTest {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

  @Test
  void wordsJoinedByDotsAndDashesAreIdsAndNothingElse() {
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      String text = text(random);
      assertEquals(FORM.matcher(text).matches(), LessonId.isWellFormed(text), text);
    }
  }

  @Test
  void anIdHasEightyCharactersAtMost() {
    assertEquals(80, new LessonId("a".repeat(80)).value().length());
    assertThrows(IllegalArgumentException.class, () -> new LessonId("a".repeat(81)));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(8); length > 0; length--)
      text.append("az09.-.-A \u00e9".charAt(random.nextInt(11)));
    return text.toString();
  }
}
