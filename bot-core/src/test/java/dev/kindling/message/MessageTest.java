package dev.kindling.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageTest {
  @Test
  void theTwinOfAQuestionLettersItsOptionsAndSaysHowToAnswer() {
    Block question =
        new Block.Question(
            "**Which?**",
            List.of(option("A", "The *first*"), option("B", "The second")),
            null,
            "Type a letter.");
    Message message = new Message("en-GB", "A question", List.of(question));
    assertEquals("Which?\nA. The first\nB. The second\nType a letter.", PlainText.of(message));
  }

  @Test
  void marksWithoutAPartnerAreTextAndLinksKeepTheirAddress() {
    assertEquals("2 * 3 ** 4", Inline.plain("2 * 3 ** 4"));
    assertEquals("see this (https://a.example/x)", Inline.plain("see [this](https://a.example/x)"));
    assertEquals("[x](javascript:alert(1))", Inline.plain("[x](javascript:alert(1))"));
  }

  @Test
  void aSummaryIsOnePlainLineCutAtAWord() {
    assertEquals("Hello there", Message.of("en-GB", "**Hello** there\nmore").summary());
    String summary = Message.of("en-GB", "word ".repeat(60)).summary();
    assertTrue(summary.length() <= 151 && summary.endsWith("word…"), summary);
  }

  @Test
  void whatCannotBeShownIsNeverBorn() {
    assertThrows(IllegalArgumentException.class, () -> new Button("x".repeat(21), id(), true));
    assertThrows(IllegalArgumentException.class, () -> new ButtonId("a b"));
    assertThrows(IllegalArgumentException.class, () -> new Block.Picture("https://x", " "));
    assertThrows(IllegalArgumentException.class, () -> new Block.Buttons(List.of(), ""));
  }

  @Test
  void aMessageAsksTheNewestQuestionThatItsButtonsAnswer() {
    List<Option> options = List.of(option("A", "The first"));
    Block next =
        new Block.Buttons(List.of(new Button("Write", new ButtonId("q7-words"), true)), "");
    Block open = new Block.Question("Which?", options, null, "Type a letter.");
    Block closed = new Block.Question("Which?", options, "A", "You chose A.");
    assertEquals(1, new Message("en-GB", "It asks", List.of(open)).question());
    assertEquals(7, new Message("en-GB", "It asks", List.of(next, open)).question());
    assertEquals(0, new Message("en-GB", "It says", List.of(closed)).question());
    assertEquals(0, Message.of("en-GB", "It says").question());
  }

  private static Option option(String letter, String text) {
    return new Option(letter, text, "", id());
  }

  private static ButtonId id() {
    return new ButtonId("q1-0");
  }
}
