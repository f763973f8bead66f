package dev.kindling.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import dev.kindling.understanding.Words;
import dev.kindling.understanding.Words.IntentWords;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordRecogniserTest {
  @Test
  void hearsUrgentThingsBeforeAnythingElseThatWasSaid() {
    assertEquals(
        "urgent.incident",
        Recognisers.intent("can I have the next lesson? also I think I clicked a dodgy link"));
    assertEquals(
        "urgent.person",
        Recognisers.intent("B. by the way my manager is bullying me, next lesson"));
  }

  @Test
  void putsAPersonInDangerBeforeAnIncident() {
    String both = "I lost my phone and I want to kill myself";
    assertEquals("urgent.person", Recognisers.intent(both));
  }

  @Test
  void keepsNothingOfAnUrgentText() {
    assertEquals("", Recognisers.slots("I clicked a dodgy link about parcels at 3").topic());
    assertEquals(null, Recognisers.slots("I clicked a dodgy link about parcels at 3").time());
  }

  @ParameterizedTest
  @CsvSource({
    "what is a passkey?, passkey",
    "whats an api when its at home, api",
    "what does UPRN mean?, uprn",
    "WHAT’S GENERATIVE AI, generative ai",
    "can you explain two factor authentication please, two factor authentication",
    "dont know what the cloud is, cloud"
  })
  void saysWhatAQuestionIsAbout(String text, String topic) {
    assertEquals(
        "concept.ask " + topic, Recognisers.intent(text) + " " + Recognisers.slots(text).topic());
  }

  @Test
  void saysWhatAQuizShouldBeAbout() {
    assertEquals("phishing", Recognisers.slots("quiz me on phishing").topic());
    assertEquals("", Recognisers.slots("quiz me").topic());
  }

  @Test
  void hearsTheNot() {
    assertEquals(
        "schedule.set", Recognisers.intent("don't stop the lessons, just move them to 10"));
    assertEquals("barrier.report", Recognisers.intent("I stopped because I've no time"));
    assertEquals("leave", Recognisers.intent("stop the lessons"));
  }

  @Test
  void forgivesTypingErrorsApostrophesAndCapitals() {
    assertEquals("lesson.next", Recognisers.intent("NEXT LESOSN"));
    assertEquals("schedule.set", Recognisers.intent("only wenesdays"));
    assertEquals("urgent.incident", Recognisers.intent("i fell for a phihsing email"));
    assertEquals("privacy.ask", Recognisers.intent("who can see my anwsers"));
  }

  @Test
  void overlooksWordsOfPolitenessAroundACommand() {
    assertEquals("help", Recognisers.intent("hi coach, help please!"));
    assertEquals("leave", Recognisers.intent("please stop. thanks"));
  }

  @Test
  void admitsWhenNothingFits() {
    assertEquals("out_of_scope", Recognisers.intent(""));
    assertEquals("out_of_scope", Recognisers.intent("?!"));
    assertEquals("out_of_scope", Recognisers.intent("🙃🙃"));
  }

  @Test
  void usesTheFallbackForALanguageItHasNoWordsOf() {
    assertEquals(
        Intent.HELP, Recognisers.SHIPPED.recognise("help", "cy", Recognisers.NOW).intent());
  }

  @Test
  void understandsTheSameAgainAndTimesAnewEachTime() {
    WordRecogniser recogniser = Recognisers.fresh();
    for (String text : List.of("a", "B ", "lesson", "Quiz", "tomorrow", "remind me tomorrow")) {
      Understood first = recogniser.recognise(text, "en-GB", Recognisers.NOW);
      assertEquals(first, recogniser.recognise(text, "en-GB", Recognisers.NOW), text);
    }
    LocalDateTime later = Recognisers.NOW.plusDays(1);
    Understood anew = recogniser.recognise("remind me tomorrow", "en-GB", later);
    assertEquals(later.toLocalDate().plusDays(1), anew.slots().date());
  }

  @Test
  void usesEachLanguagesOwnWords() {
    WordRecogniser two =
        new WordRecogniser(List.of(words("en-GB", "help"), words("cy", "cymorth")), "en-GB");
    assertEquals(Intent.HELP, two.recognise("cymorth", "cy", Recognisers.NOW).intent());
    assertEquals(Intent.OUT_OF_SCOPE, two.recognise("help", "cy", Recognisers.NOW).intent());
  }

  @Test
  void quotesThePatternThatItCannotRead() {
    IntentWords broken = new IntentWords(List.of(), List.of("lost .. <gadgets>"), List.of());
    Words words = new Words("en-GB", Map.of(Intent.HELP, broken), Map.of());
    IllegalArgumentException refused =
        assertThrows(
            IllegalArgumentException.class, () -> new WordRecogniser(List.of(words), "en-GB"));
    assertEquals(
        "The pattern 'lost .. <gadgets>' can't be read: the vocabulary has no list 'gadgets'",
        refused.getMessage());
  }

  @Test
  void refusesToStartWithoutTheFallback() {
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> new WordRecogniser(List.of(words("cy", "cymorth")), "en-GB"))
            .getMessage()
            .contains("en-GB"));
  }

  private static Words words(String lang, String help) {
    IntentWords words = new IntentWords(List.of(help), List.of(), List.of());
    return new Words(lang, Map.of(Intent.HELP, words), Map.of());
  }
}
