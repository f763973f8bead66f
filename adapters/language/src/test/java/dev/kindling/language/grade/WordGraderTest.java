package dev.kindling.language.grade;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.content.PackReader;
import dev.kindling.conversation.Commands;
import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.Item.Example;
import dev.kindling.curriculum.Item.Worth;
import dev.kindling.curriculum.Library;
import dev.kindling.language.WordRecogniser;
import dev.kindling.understanding.Understood;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Grades answers to the items that ship, as staff would type them. */
class WordGraderTest {
  private static final Library LIBRARY = PackReader.library((Path) null);
  private static final WordGrader GRADER = WordGrader.of(LIBRARY);
  private static final List<Item.FreeText> ITEMS =
      LIBRARY.in("en-GB").lessons().values().stream()
          .flatMap(lesson -> lesson.items().stream())
          .filter(Item.FreeText.class::isInstance)
          .map(Item.FreeText.class::cast)
          .toList();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "RIGHT | Sam, please can you approve the repair to the play park fence by Tuesday?",
        "RIGHT | sam pls approve the fence repiar by tuesday",
        "PARTLY | Sam, please approve the repair",
        "COMPARE | Sam, please don't approve the fence repair by Tuesday.",
        "COMPARE | Hi Sam, hope all is well with you and the family",
        "COMPARE | I have no idea what you want from me",
        "COMPARE | b",
      })
  void gradesWhatStaffWouldWrite(Worth worth, String answer) {
    assertEquals(worth, GRADER.grade(item(), answer, "en-GB"), answer);
  }

  @Test
  void givesTheModelAnswerAndEveryGradedOneItsOwnWorth() {
    for (Item.FreeText item : ITEMS) {
      assertEquals(Worth.RIGHT, GRADER.grade(item, item.model(), "en-GB"));
      for (Example example : item.examples()) {
        Worth worth = GRADER.grade(item, example.text(), "en-GB");
        boolean flatters = worth == Worth.RIGHT && example.worth() != Worth.RIGHT;
        assertFalse(flatters, example.text());
        if (example.worth() == Worth.COMPARE) assertEquals(Worth.COMPARE, worth, example.text());
      }
    }
  }

  @Test
  void neverCallsAnAnswerRightThatItHasNotSeenAndAPersonDidNot() {
    int graded = 0;
    for (Item.FreeText item : ITEMS)
      for (Example left : item.examples()) {
        Worth worth = without(item, left).grade(left.text());
        graded++;
        if (worth == Worth.RIGHT) assertEquals(Worth.RIGHT, left.worth(), left.text());
      }
    assertTrue(graded >= 12, "There is something to grade");
  }

  @Test
  void saysRightOfMostRightAnswersThatItHasNotSeen() {
    int right = 0;
    int said = 0;
    for (Item.FreeText item : ITEMS)
      for (Example left : item.examples())
        if (left.worth() == Worth.RIGHT) {
          right++;
          if (without(item, left).grade(left.text()) == Worth.RIGHT) said++;
        }
    assertTrue(said * 2 >= right, said + " of " + right);
  }

  @Test
  void takesNoGradedAnswerForACommand() {
    WordRecogniser recogniser = WordRecogniser.of(LIBRARY);
    LocalDateTime now = LocalDateTime.of(2026, 11, 25, 14, 20);
    for (Item.FreeText item : ITEMS)
      for (Example example : item.examples()) {
        Understood understood = recogniser.recognise(example.text(), "en-GB", now);
        assertFalse(understood.intent().isUrgent(), example.text());
        assertFalse(Commands.isPlain(example.text(), understood), example.text());
      }
  }

  @Test
  void gradesAnyTextWhatever() {
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      StringBuilder any = new StringBuilder();
      for (int n = random.nextInt(200); n > 0; n--)
        any.appendCodePoint(random.nextInt(20) == 0 ? 0x1F600 : random.nextInt(0x2100));
      assertDoesNotThrow(() -> GRADER.grade(item(), any.toString(), "cy"));
    }
    assertEquals(Worth.COMPARE, GRADER.grade(item(), "", "en-GB"));
  }

  private static Item.FreeText item() {
    return ITEMS.stream()
        .filter(item -> item.id().value().equals("clear-message.3"))
        .findFirst()
        .orElseThrow();
  }

  private static OwnWords without(Item.FreeText item, Example left) {
    List<Example> others = new ArrayList<>(item.examples());
    others.remove(left);
    Item.FreeText rest = new Item.FreeText(item.id(), item.prompt(), item.model(), others);
    return new OwnWords(rest, LIBRARY.in("en-GB").words());
  }
}
