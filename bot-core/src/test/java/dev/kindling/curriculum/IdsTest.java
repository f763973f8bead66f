package dev.kindling.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IdsTest {
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");
  private static final String LETTERS = "ab09.-_A é";

  @Test
  void whatIsWellFormedIsWhatThePatternSays() {
    Random random = new Random(7);
    for (int i = 0; i < 200_000; i++) {
      String text = text(random);
      assertEquals(FORM.matcher(text).matches(), Ids.isWellFormed(text), text);
    }
  }

  @Test
  void eightyCharactersAreTheMost() {
    assertEquals(true, Ids.isWellFormed("a".repeat(80)));
    assertEquals(false, Ids.isWellFormed("a".repeat(81)));
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(7);
    int letters = random.nextBoolean() ? 6 : LETTERS.length();
    for (int i = 0; i < length; i++) text.append(LETTERS.charAt(random.nextInt(letters)));
    return text.toString();
  }
}
