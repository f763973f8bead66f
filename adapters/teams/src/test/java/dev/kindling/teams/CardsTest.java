package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.message.Block;
import dev.kindling.message.Button;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Fact;
import dev.kindling.message.Message;
import dev.kindling.message.Option;
import dev.kindling.testkit.teams.CardRules;
import dev.kindling.testkit.teams.CardWords;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardsTest {
  @Test
  void everyKindOfBlockKeepsTheRulesOfVersion12() {
    for (Message message :
        List.of(
            Messages.welcome(),
            Messages.question(null),
            Messages.question("B"),
            Messages.everything()))
      for (JsonNode card : Cards.of(message)) assertEquals(List.of(), CardRules.violations(card));
  }

  @Test
  void theFullOptionsStandLetteredAboveOneButtonEach() {
    ObjectNode card = only(Messages.question(null));
    assertEquals(
        List.of("A His number", "B Number on file", "C"),
        titles(card));
    String words = CardWords.of(card);
    assertTrue(words.contains("B. Ring the number on file"), words);
    assertTrue(words.indexOf("C. Ask him") < words.indexOf("Or type a letter."), words);
    assertEquals(
        "ActionSet", card.path("body").get(card.path("body").size() - 2).path("type").asText());
  }

  @Test
  void aClosedQuestionHasNoButtons() {
    assertTrue(only(Messages.question("B")).findValues("actions").isEmpty());
  }

  @Test
  void theMainButtonIsThePositiveOne() {
    JsonNode actions = only(Messages.welcome()).findValue("actions");
    assertEquals("positive", actions.get(0).path("style").asText());
    assertFalse(actions.get(1).has("style"));
  }

  @Test
  void whatAWindowWouldAskStandsInTheCardBelowItsHint() {
    Button window = new Button("Give my answer", new ButtonId("q1-words"), true, true);
    Button shown = new Button("I don't know", new ButtonId("q1-dk"), false);
    Block both = new Block.Buttons(List.of(window, shown), "Or type it.");
    ObjectNode card = only(Message.of("en-GB", "In your own words?").then(both));
    assertEquals(List.of(), CardRules.violations(card));
    assertEquals("Or type it.", card.at("/body/1/text").asText());
    JsonNode box = card.at("/body/2/items/0");
    assertEquals("f-words", box.path("id").asText());
    assertEquals(2000, box.path("maxLength").asInt());
    assertEquals(List.of("Give my answer", "I don't know"), titles(card));
    List<JsonNode> data = card.findValues("data");
    assertEquals(Json.object().put("kindling", "q1-words").put("filled", true), data.get(0));
    assertEquals(Json.object().put("kindling", "q1-dk"), data.get(1));
  }

  @Test
  void whatWasChosenStandsOutAndIsSaidInWords() {
    JsonNode body = only(Messages.question("B")).path("body");
    List<String> bold = new ArrayList<>();
    for (JsonNode element : body)
      if (element.path("weight").asText().equals("bolder")) bold.add(element.path("text").asText());
    assertEquals(1, bold.size());
    assertTrue(bold.getFirst().contains("Ring the number"), bold::getFirst);
  }

  @Test
  void buttonsThatWouldBeCutOnAPhoneStandBelowEachOther() {
    assertEquals(List.of(5), perRow("", "", "", "", ""));
    assertEquals(List.of(2), perRow("Yes, do it", "No, leave it"));
    assertEquals(List.of(1, 1, 1), perRow("Yes, do it", "No, leave it", "Later"));
    assertEquals(List.of(1, 1), perRow("x".repeat(20), "y"));
  }

  private static List<Integer> perRow(String... labels) {
    List<Option> options = new ArrayList<>();
    for (String label : labels) {
      ButtonId id = new ButtonId("q1-" + options.size());
      options.add(new Option(String.valueOf((char) ('A' + options.size())), "It", label, id));
    }
    Block question = new Block.Question("Which?", options, null, "Or type.");
    ObjectNode card = only(new Message("en-GB", "Which?", List.of(question)));
    return card.findValues("actions").stream().map(JsonNode::size).toList();
  }

  @Test
  void aButtonCarriesItsIdAndNothingElse() {
    JsonNode data = only(Messages.welcome()).findValue("actions").get(0).path("data");
    assertEquals(Json.object().put("kindling", "lesson.next"), data);
  }

  @Test
  void linksAndEmphasisAreWrittenInTeamsMarkdown() {
    List<String> texts =
        only(Message.of("en-GB", "Use **passkeys** *first*: [why](https://ncsc.gov.uk/x)."))
            .findValuesAsText("text");
    assertEquals(List.of("Use **passkeys** _first_: [why](https://ncsc.gov.uk/x)."), texts);
  }

  @Test
  void linesStayLinesAndParagraphsAreApart() {
    JsonNode body = only(Message.of("en-GB", "One\nTwo\n\nThree")).path("body");
    assertEquals(List.of("One", "Two", "Three"), body.findValuesAsText("text"));
    assertFalse(body.get(0).has("spacing"));
    assertEquals("small", body.get(1).path("spacing").asText());
    assertFalse(body.get(2).has("spacing"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sam [click here](http://evil.example)",
        "[x]: https://evil.example",
        "![](https://evil.example/p.png)",
        "<https://evil.example>",
        "<b>bold</b> &lt;",
        "snake_case and `code` and ~~gone~~",
        "an * asterisk and another * one",
        "# no heading",
        "> no quote",
        "---",
        "back\\slash",
        "in**side**words",
      })
  void whatCouldBeTakenForAMarkIsWrittenWhereNothingIs(String text) {
    ObjectNode card = only(new Message("en-GB", "A note", List.of(new Block.Paragraph(text))));
    assertTrue(card.findValuesAsText("type").contains("RichTextBlock"), card.toString());
    assertFalse(card.findValuesAsText("type").contains("TextBlock"), card.toString());
    assertFalse(card.toString().contains("Action.OpenUrl"), "no link that the text doesn't have");
  }

  @Test
  void headingsAndHintsHaveNoMarksAtAll() {
    String heading = "Rated **** and [x](https://example.org)";
    ObjectNode card = only(new Message("en-GB", "A note", List.of(new Block.Heading(heading))));
    assertEquals(heading, CardWords.of(card).strip());
  }

  @Test
  void factsThatCouldBeTakenForMarksAreToldLineByLine() {
    Block facts = new Block.Facts(List.of(new Fact("Group", "[x](https://evil.example)")));
    ObjectNode card = only(new Message("en-GB", "Facts", List.of(facts)));
    assertFalse(card.toString().contains("FactSet"));
    assertEquals("Group: [x](https://evil.example)", CardWords.of(card).strip());
  }

  @Test
  void aPictureThatTeamsWontFetchIsToldInWords() {
    Block picture = new Block.Picture("http://localhost/p.png", "A padlock");
    ObjectNode card = only(new Message("en-GB", "A picture", List.of(picture)));
    assertEquals("[A padlock]", CardWords.of(card).strip());
    assertFalse(card.toString().contains("\"Image\""));
  }

  @Test
  void aLongMessageIsCutAtTheEndsOfSentencesAndLosesNothing() {
    String text = "Each sentence here is of some length. ".repeat(500).strip();
    List<ObjectNode> cards = Cards.of(Message.of("en-GB", text));
    List<String> pieces = new ArrayList<>();
    cards.forEach(card -> pieces.addAll(card.path("body").findValuesAsText("text")));
    assertTrue(cards.size() > 1);
    assertEquals(text, String.join("", pieces));
    assertTrue(pieces.stream().allMatch(piece -> piece.strip().endsWith(".")));
  }

  @Test
  void theLanguageIsDeclared() {
    assertEquals("cy", only(Messages.everything()).path("lang").asText());
    assertEquals("en", only(Messages.welcome()).path("lang").asText());
  }

  private static List<String> titles(JsonNode card) {
    return card.findValues("actions").stream()
        .flatMap(actions -> actions.findValuesAsText("title").stream())
        .toList();
  }

  private static ObjectNode only(Message message) {
    List<ObjectNode> cards = Cards.of(message);
    assertEquals(1, cards.size());
    return cards.getFirst();
  }
}
