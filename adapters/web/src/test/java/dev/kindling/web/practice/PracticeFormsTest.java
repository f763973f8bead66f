package dev.kindling.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.conversation.Input;
import dev.kindling.delivery.Way;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Entry;
import dev.kindling.message.Field;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.web.doubles.Browser;
import dev.kindling.web.doubles.TestWeb;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The coach's forms in the practice chat, as a browser without scripts fills them in. */
class PracticeFormsTest {
  private static final List<Entry> TWO = List.of(new Entry("a", "Ant"), new Entry("b", "Bee"));
  private TestWeb web;
  private Browser browser;

  @BeforeEach
  void start() throws Exception {
    web = new TestWeb();
    browser = web.browser();
    web.door.answerWith(Message.of("en-GB", "Fill this in.").then(form()));
    browser.get("/practice");
  }

  @AfterEach
  void stop() {
    web.close();
  }

  @Test
  void everyFieldHasItsLabelAndStandsAsItIsNow() throws Exception {
    String page = browser.get("/practice").body();
    for (String part :
        List.of(
            "<legend class=\"govuk-fieldset__legend m-label\">Which one?</legend>",
            "type=\"radio\" value=\"b\" checked",
            "type=\"checkbox\" value=\"a\" checked",
            "<option value=\"7\" selected>Seven 7</option>",
            ">\nas it was</textarea>",
            "Or say it.")) assertTrue(page.contains(part), part + " in " + page);
    assertLabelled(page);
  }

  private static void assertLabelled(String page) {
    Matcher field = Pattern.compile(" id=\"([^\"]+)\" name=\"f-").matcher(page);
    assertTrue(field.find());
    do assertTrue(page.contains("for=\"" + field.group(1) + "\""), field.group(1));
    while (field.find());
  }

  @Test
  void whatIsFilledInIsATurnThatMayCloseItsMessage() throws Exception {
    String message = Browser.hidden(browser.get("/practice").body(), "message");
    int status =
        browser
            .post(
                "/practice/fill",
                "turn",
                "turn-0001",
                "message",
                message,
                "form",
                "settings.save",
                "f-several",
                "a",
                "f-several",
                "b",
                "f-words",
                "two\r\nlines",
                "other",
                "no field of a form")
            .statusCode();
    assertEquals(303, status);
    Input.Submitted filled = (Input.Submitted) web.door.turns().getLast().input();
    assertEquals(new ButtonId("settings.save"), filled.form());
    assertEquals(Map.of("several", "a,b", "words", "two\nlines"), filled.values());
    assertEquals(new Way.Replace(message), web.door.turns().getLast().original());
  }

  @Test
  void aFormThatCannotBeOursIsRefusedAndIsNoTurn() throws Exception {
    int turns = web.door.turns().size();
    assertEquals(400, fill("a form", "turn-0001"));
    assertEquals(400, fill("", "turn-0001"));
    assertEquals(400, fill("settings.save", "x"));
    assertEquals(403, web.browser().post("/practice/fill", "form", "a").statusCode());
    assertEquals(turns, web.door.turns().size());
  }

  @Test
  void buttonsThatOnlyOpenAWindowAreLeftOut() throws Exception {
    web.door.answerWith(
        Message.of("en-GB", "Ask.")
            .then(
                new Block.Buttons(
                    List.of(
                        new Button("Open a window", new ButtonId("q1-words"), true, true),
                        new Button("Don't know", new ButtonId("q1-dk"), false)),
                    "")));
    browser.post("/practice/say", "turn", "turn-0002", "text", "quiz");
    String page = browser.get("/practice").body();
    assertFalse(page.contains("Open a window"), page);
    assertTrue(page.contains("q1-dk"), page);
  }

  @Test
  void aFormWithoutItsMessageClosesNone() throws Exception {
    fill("settings.save", "turn-0001");
    assertNull(web.door.turns().getLast().original());
  }

  private int fill(String form, String turn) throws Exception {
    return browser.post("/practice/fill", "turn", turn, "form", form).statusCode();
  }

  private static Block form() {
    List<Entry> many =
        IntStream.range(0, 12).mapToObj(i -> new Entry("" + i, "Seven " + i)).toList();
    return new Block.Fillable(
        new Form(
            new ButtonId("settings.save"),
            "en-GB",
            "Your settings",
            List.of(new Block.Paragraph("Above it.")),
            List.of(
                new Field.One("one", "Which one?", TWO, "b", false),
                new Field.Several("several", "Which ones?", TWO, Set.of("a"), false),
                new Field.One("many", "Which of many?", many, "7", false),
                new Field.Words("words", "Say it", "Briefly.", true, 100, true, "as it was"),
                new Field.Words("line", "One line", "", false, 100, false, "")),
            "Save",
            "Cancel"),
        "Or say it.");
  }
}
