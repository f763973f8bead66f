package dev.kindling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Letters alone mean nothing by themselves, so that a question can tell which it takes. */
class LettersTest {
  private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f", "g");

  @Test
  void aLetterIsOutOfScope() {
    for (String letter : LETTERS)
      for (String typed :
          List.of(letter, letter.toUpperCase(Locale.ROOT), letter + ")", letter + "."))
        assertEquals("out_of_scope", Recognisers.intent(typed), typed);
  }

  @Test
  void twoLettersAreOutOfScope() {
    for (String one : LETTERS)
      for (String other : LETTERS)
        for (String between : List.of(" ", ", ", " and "))
          assertEquals("out_of_scope", Recognisers.intent(one + between + other), one + other);
  }
}
