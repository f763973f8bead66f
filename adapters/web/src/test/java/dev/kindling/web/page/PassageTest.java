package dev.kindling.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.message.Inline;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PassageTest {
  @Test
  void aBlankLinePartsParagraphs() {
    List<Passage> passages = Passage.of("One\ntwo\n \nThree");
    assertEquals(2, passages.size());
    assertEquals("One|two", words(passages.getFirst()));
  }

  @Test
  void linesWithADashAreAListEvenRightAfterText() {
    List<Passage> passages = Passage.of("Two things:\n- sign **in**\n- try a call\nThen rest.");
    assertEquals(3, passages.size());
    assertTrue(passages.get(1).list());
    assertEquals("sign in|try a call", words(passages.get(1)));
    assertFalse(passages.get(2).list());
  }

  @Test
  void aDashInsideALineIsADash() {
    assertFalse(Passage.of("well-known - or not").getFirst().list());
  }

  @Test
  void anEmptyTextIsOneEmptyParagraph() {
    assertEquals(1, Passage.of("").size());
  }

  private static String words(Passage passage) {
    return passage.lines().stream()
        .map(line -> line.stream().map(Inline.Span::text).collect(Collectors.joining()))
        .collect(Collectors.joining("|"));
  }
}
