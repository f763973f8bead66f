package dev.kindling.language.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.language.text.Lexicon;
import dev.kindling.language.text.Spelling;
import dev.kindling.language.text.Tokeniser;
import dev.kindling.language.text.Tokens;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The syntax of patterns, as the pack's words.yaml describes it. */
class PatternTest {
  private static final Tokeniser PLAIN = new Tokeniser("en-GB", Spelling.none(), List.of("a.m."));
  private static final Lexicon LEXICON =
      new Lexicon(
          Map.of(
              "device", List.of("phone", "memory stick"),
              "done", List.of("=clicked"),
              "fillers", List.of("just", "really")),
          PLAIN);
  private static final PatternReader READER = new PatternReader(PLAIN, LEXICON);

  @ParameterizedTest
  @CsvSource({
    "click, I was clicking about",
    "=clicked, i clicked",
    "lost my phone, I’ve just lost my PHONE",
    "lost my phone, lost really my phone",
    "click|tap link, tap link",
    "(gave away|read out) it, i read out it",
    "lost <device>, lost memory sticks",
    "<done> it, clicked it",
    "open the? file, open file",
    "open (the|that)? file, open that file",
    "lost .. phone, lost one two three four phone",
    "lost ... phone, lost a b c d e f g h i j phone",
    "^ stop $, please. stop! now",
    "off (today|$), im off",
    "don't stop, dont stop",
    "at <time>, at TIME"
  })
  void findsWhatItDescribes(String pattern, String text) {
    assertEquals(1, matches(pattern, text).size());
  }

  @ParameterizedTest
  @CsvSource({
    "=clicked, click",
    "<done> it, click it",
    "lost my phone, lost your phone",
    "lost .. phone, lost one two three four five phone",
    "lost .. phone, I lost. The phone rang",
    "^ stop, do not stop",
    "stop $, stop that",
    "(gave away|read out) it, gave it",
    "lost <device>, lost stick",
    "at <time>, at home"
  })
  void findsNothingElse(String pattern, String text) {
    assertEquals(List.of(), matches(pattern, text));
  }

  @Test
  void takesAsMuchOfATopicAsThereIs() {
    Tokens tokens = PLAIN.tokens("tell me: what is a public key? thanks");
    Match match = matcher(tokens).matches(READER.pattern("what is {topic}")).getFirst();
    assertEquals("a public key", tokens.text(match.topicFrom(), match.topicTo()));
  }

  @Test
  void countsTheWordsItNamesAndNotThoseItSkips() {
    assertEquals(4, matches("lost .. phone", "lost my old phone").getFirst().weight());
    assertEquals(6, matches("lost my? .. phone", "lost my old phone").getFirst().weight());
  }

  @Test
  void stopsAtCommasWhereItSpeaksAgainst() {
    Patterns lessons = new Patterns(List.of(READER.pattern("lesson about ...")));
    Matcher matcher = matcher(PLAIN.tokens("a lesson about phones, and I lost mine"));
    assertEquals(4, lessons.matchesWithinCommas(matcher).getFirst().to());
    assertEquals(8, lessons.matches(matcher).getFirst().to());
  }

  @Test
  void isLookedAtOnlyWhereOneOfItsKeysWasSaid() {
    assertEquals(2, READER.pattern("(phone|laptop|pc) .. lost|gone").keys().size());
    assertTrue(READER.pattern("<time> $").keys().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "'', it holds no word",
    "..., it holds no word",
    "lost <gadget>, the vocabulary has no list 'gadget'",
    "lost ?!, '?!' is no word",
    "lost (a|), '' is no word"
  })
  void saysWhyItCantBeRead(String pattern, String why) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> READER.pattern(pattern));
    assertEquals(
        "The pattern '%s' can't be read: %s".formatted(pattern, why), refused.getMessage());
  }

  private static List<Match> matches(String pattern, String text) {
    return matcher(PLAIN.tokens(text)).matches(READER.pattern(pattern));
  }

  /** With one moment: the word TIME is a time. */
  private static Matcher matcher(Tokens tokens) {
    return new Matcher(
        tokens,
        LEXICON,
        (index, kind) -> kind.equals("time") && tokens.at(index).word().equals("time") ? 1 : 0);
  }
}
