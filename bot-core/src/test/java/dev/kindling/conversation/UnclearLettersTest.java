package dev.kindling.conversation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.curriculum.Item;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.quiz.Offered;
import dev.kindling.understanding.Intent;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters that the open question doesn't take are answered by those it does. */
class UnclearLettersTest {
  private static final List<String> LETTERS = List.of("A", "B", "C", "D", "E");

  @ParameterizedTest
  @MethodSource("items")
  void aLetterBeyondTheOptionsOfAnItemIsAnsweredByThoseThatThereAre(Item item) {
    int options = Offered.choices(item, List.of()).size();
    for (char letter = (char) ('a' + options); letter <= 'z'; letter++)
      staysOpen(Kinds.asked(item), String.valueOf(letter), unclear(item, options));
    for (int number = options + 1; number <= 9; number++)
      staysOpen(Kinds.asked(item), number + ".", unclear(item, options));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", "ab", "A, B", "a and b", "b then a", "1 2", "a x"})
  void twoLettersWhereOneIsWantedAreAskedForAgain(String typed) {
    for (Item item : List.of(Kinds.single(), Kinds.truth(), Kinds.scenario()))
      staysOpen(Kinds.asked(item), typed, unclear(item, Offered.choices(item, List.of()).size()));
  }

  @ParameterizedTest
  @MethodSource("questions")
  void otherQuestionsNameTheirLettersToo(Awaiting question) {
    Life life = awaiting(question);
    int options = ((Block.Question) life.open().blocks().getLast()).options().size();
    for (String typed : List.of("x", "a b", LETTERS.get(1) + " " + LETTERS.get(0)))
      staysOpen(awaiting(question), typed, one(options));
    if (options < LETTERS.size()) staysOpen(awaiting(question), LETTERS.get(options), one(options));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bad idea", "a few", "what", "10", "?"})
  void wordsAreNotTakenForLetters(String typed) {
    Life life = Kinds.asked(Kinds.truth()).say(typed);
    assertFalse(life.said().contains("letter-unclear"), life.said());
  }

  @ParameterizedTest
  @MethodSource("questions")
  void aLetterThatMeansSomethingIsTakenForThat(Awaiting question) {
    Life life = awaiting(question).say("h", Intent.HELP);
    assertTrue(life.said().startsWith("help"), life.said());
  }

  private static void staysOpen(Life life, String typed, String said) {
    Awaiting before = life.learner.dialogue().awaiting();
    assertEquals(said, life.say(typed).said(), typed);
    assertEquals(before, life.learner.dialogue().awaiting(), typed);
  }

  private static String unclear(Item item, int options) {
    return item instanceof Item.Multiple || item instanceof Item.Ordering
        ? "letters-unclear A–" + LETTERS.get(options - 1) + "\n"
        : one(options);
  }

  private static String one(int options) {
    if (options == 1) return "letter-unclear A\n";
    String before = String.join(", ", LETTERS.subList(0, options - 1));
    return "letter-unclear letters " + before + " " + LETTERS.get(options - 1) + "\n";
  }

  private static Stream<Item> items() {
    return Kinds.all().stream().filter(item -> !(item instanceof Item.FreeText));
  }

  private static Stream<Awaiting> questions() {
    AccountId other = AccountId.of(Platform.TEAMS, "T2", "U2");
    return Stream.of(
        new Awaiting.Goal(90, null),
        new Awaiting.TimeOfDay(90),
        new Awaiting.LeaveConfirmation(90),
        new Awaiting.TrackChoice(90),
        new Awaiting.ComingBack(90),
        new Awaiting.Unlinking(90, other));
  }

  /** A learner who has just been asked that. */
  private static Life awaiting(Awaiting question) {
    Life life = Life.begun();
    life.learner = life.learner.with(life.learner.dialogue().await(question));
    return life;
  }
}
