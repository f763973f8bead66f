package dev.kindling.language.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  private static final Spelling SPELLING =
      new Spelling(List.of("password", "lesson", "clock", "clicked"), Stems.of("en-GB"));

  @ParameterizedTest
  @CsvSource({
    "pasword, password",
    "passwoord, password",
    "passwerd, password",
    "passwrod, password",
    "lessn, lesson"
  })
  void mendsOneWrongLetter(String typed, String mended) {
    assertEquals(mended, mended(typed));
  }

  @ParameterizedTest
  @CsvSource({"pswrd", "xassword", "lessons", "clocked", "lesn", "banana"})
  void leavesEverythingElse(String typed) {
    assertEquals(typed, mended(typed));
  }

  private static String mended(String typed) {
    return SPELLING.mended(typed, Stems.of("en-GB").apply(typed));
  }
}
