package dev.kindling.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.message.Inline.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InlineTest {
  @Test
  void marksAreFoundInTheirOrder() {
    assertEquals(
        List.of(
            new Span.Plain("Ring "),
            new Span.Bold("back"),
            new Span.Italic("now"),
            new Span.Plain(", see "),
            new Span.Link("how", "https://a.example/x"),
            new Span.Plain(".")),
        Inline.spans("Ring **back***now*, see [how](https://a.example/x)."));
  }

  @Test
  void aPageOfOurOwnIsALinkToo() {
    assertEquals(
        List.of(new Span.Link("mine", "/learning/1")), Inline.spans("[mine](/learning/1)"));
  }

  @Test
  void whatIsNoMarkDoesNotHideTheNext() {
    assertEquals(
        List.of(new Span.Plain("2 * 3 [x] *"), new Span.Bold("b"), new Span.Plain("* [")),
        Inline.spans("2 * 3 [x] ***b*** ["));
    assertEquals(
        List.of(new Span.Plain("**a\n"), new Span.Italic("b"), new Span.Plain("*")),
        Inline.spans("**a\n*b**"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "words",
        "*",
        "**",
        "a * b",
        "**a",
        "[x](http://a.example)",
        "[](https://a)",
        "* a*"
      })
  void textWithoutMarksStaysAsItIs(String text) {
    assertEquals(List.of(new Span.Plain(text)), Inline.spans(text));
  }

  @Test
  void nothingHasNoSpans() {
    assertEquals(List.of(), Inline.spans(""));
  }
}
