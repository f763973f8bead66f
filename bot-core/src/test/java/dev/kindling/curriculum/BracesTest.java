package dev.kindling.curriculum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BracesTest {
  private static final Map<String, String> VALUES =
      Map.of("name", "Sam", "nobody", "", "odd", "{name} $1 \\", "two-words", "a b");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Hello,Hello",
        "Hello {name}.,Hello Sam.",
        "{name}{name} and {two-words},SamSam and a b",
        "Hello {nobody}.,Hello.",
        "{nobody} Hello {nobody}{nobody}!,\" Hello!\"",
        "\"a  {nobody} b\",\"a  b\"",
        "Hello {stranger} {name},Hello {stranger} Sam",
        "{odd},{name} $1 \\",
        "{Name} {} { {name {{name}},{Name} {} { {name {Sam}"
      })
  void namesThatHaveValuesAreFilledOnce(String text, String filled) {
    assertEquals(filled, Braces.fill(text, VALUES::get));
  }
}
