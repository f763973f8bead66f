package dev.kindling.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import dev.kindling.testkit.teams.TeamsActivities;
import dev.kindling.understanding.Rhythm;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as cards: what is drawn comes back as it was filled in. */
class FillingInTest {
  private static final String CARD = "1700000000001";
  private final Riverside riverside = new Riverside();

  @AfterEach
  void close() {
    riverside.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"settings.show", "feedback.give", "barrier.report"})
  void aFormThatIsSentAsItStandsComesBackAsItStands(String asked) {
    ObjectNode card = only(new Deck().say(asked).said());
    Input.Submitted sent = assertInstanceOf(Input.Submitted.class, turn(press(card, 0)).input());
    assertEquals(card.at("/body").findValue("data").path("kindling").asText(), id(sent));
    assertEquals(standing(card), sent.values());
  }

  @Test
  void theFormTakesThePlaceOfItselfOnceItIsSent() {
    ObjectNode card = only(new Deck().say("settings.show").said());
    assertEquals(new Way.Replace(CARD), turn(press(card, 0)).original());
    Deck deck = new Deck().send("settings.save", Map.of("days", "monday", "rhythm", "weekly"));
    ObjectNode sent = only(deck.redrawn());
    assertTrue(sent.findValues("actions").isEmpty());
    assertTrue(sent.findValues("id").isEmpty(), "no inputs are left");
    assertEquals(Rhythm.WEEKLY, deck.learner().preferences().rhythm());
    assertEquals(Set.of(DayOfWeek.MONDAY), deck.learner().preferences().workingDays());
  }

  @Test
  void severalChoicesComeBackWithCommasBetween() {
    String activity = filled("settings.save", Map.of("f-days", "monday,friday"));
    assertEquals(Map.of("days", "monday,friday"), values(activity));
  }

  @Test
  void whatIsNoFieldOfAFormIsLeftOut() {
    ObjectNode data = Json.object().put("kindling", "feedback.save").put("filled", true);
    data.put("f-choice", "useful").put("choice", "too-long").put("msteams", "x");
    data.putObject("f-words").put("deep", 1);
    data.put("f-number", 5);
    assertEquals(Map.of("choice", "useful"), values(pressed(data)));
  }

  @Test
  void aBoxThatAnOldClientDidNotLimitIsCutAndStillTaken() {
    String words = "a".repeat(5000);
    assertEquals(
        2000, values(filled("barrier.save", Map.of("f-words", words))).get("words").length());
    Deck deck = new Deck().send("barrier.save", Map.of("words", words));
    assertEquals(2, deck.said().size(), "thanks, and what helps");
  }

  @Test
  void aFormThatWasSentEmptyMayBeSentAgainFilledIn() {
    Turn empty = turn(filled("feedback.save", Map.of()));
    assertEquals(Map.of(), ((Input.Submitted) empty.input()).values());
    String useful = filled("feedback.save", Map.of("f-choice", "useful"));
    Turn again = turn(useful);
    assertNotEquals(empty.key(), again.key());
    assertEquals(again.key(), turn(TeamsActivities.redelivered(useful)).key());
  }

  @Test
  void anAnswerInOnesOwnWordsIsWrittenInTheQuestionsOwnCard() {
    Deck deck = ownWords();
    ObjectNode card = only(deck.said());
    Input.Submitted sent = assertInstanceOf(Input.Submitted.class, turn(press(card, 0)).input());
    deck.send(id(sent), Map.of("words", "Sam, please approve the fence by Tuesday"));
    assertInstanceOf(Awaiting.Comparison.class, deck.learner().dialogue().awaiting());
    assertTrue(only(deck.redrawn()).findValues("actions").isEmpty());
  }

  @Test
  void dontKnowBesideABoxIsAPressWhateverStandsInTheBox() {
    ObjectNode card = only(ownWords().said());
    Input input = turn(press(card, 1)).input();
    assertTrue(id(assertInstanceOf(Input.Pressed.class, input).button()).endsWith("-dk"));
  }

  @Test
  void anEmptyAnswerAsksOnceMore() {
    Deck deck = ownWords();
    deck.send("q" + deck.number() + "-words", Map.of());
    assertEquals(1, only(deck.said()).findValues("maxLength").size());
  }

  @Test
  void anInvokeOfAFormIsTheSameTurnAsItsPress() {
    ObjectNode data = Json.object().put("kindling", "feedback.save").put("filled", true);
    data.put("f-choice", "useful");
    String press = pressed(data);
    ObjectNode invoke = Json.object(riverside.sam.invoke(CARD, "x")).orElseThrow();
    invoke.withObject("/value/action").set("data", data);
    assertEquals(turn(press).key(), turn(invoke.toString()).key());
  }

  private static Deck ownWords() {
    return new Deck().until("first.together.clear-message", "clear-message.3");
  }

  /** What a client sends for the card's button of that number: its data and all inputs. */
  private String press(JsonNode card, int button) {
    ObjectNode data = card.findValues("data").get(button).deepCopy();
    standing(card).forEach((name, value) -> data.put("f-" + name, value));
    return pressed(data);
  }

  private static Map<String, String> standing(JsonNode card) {
    Map<String, String> values = new HashMap<>();
    for (JsonNode item : card.findParents("id"))
      values.put(item.path("id").asText().substring(2), item.path("value").asText());
    return values;
  }

  private String filled(String form, Map<String, String> inputs) {
    ObjectNode data = Json.object().put("kindling", form).put("filled", true);
    inputs.forEach(data::put);
    return pressed(data);
  }

  private String pressed(ObjectNode data) {
    return TeamsActivities.with(riverside.sam.press(CARD, "x"), "value", data);
  }

  private Map<String, String> values(String activity) {
    return assertInstanceOf(Input.Submitted.class, turn(activity).input()).values();
  }

  private Turn turn(String activity) {
    assertEquals(200, riverside.post(activity).status());
    return riverside.door.turns().getLast();
  }

  private static String id(Input.Submitted sent) {
    return id(sent.form());
  }

  private static String id(ButtonId id) {
    return id.value();
  }

  private static ObjectNode only(List<Message> messages) {
    List<ObjectNode> cards = Deck.cards(messages);
    assertEquals(1, cards.size(), () -> text(messages));
    return cards.getFirst();
  }

  private static String text(List<Message> messages) {
    return messages.stream().map(PlainText::of).collect(Collectors.joining("\n"));
  }
}
