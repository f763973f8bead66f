package dev.kindling.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kindling.content.PackReader;
import dev.kindling.conversation.Coach;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.conversation.Turns;
import dev.kindling.curriculum.Library;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.language.WordRecogniser;
import dev.kindling.language.grade.WordGrader;
import dev.kindling.learner.Asked;
import dev.kindling.learner.Awaiting;
import dev.kindling.message.Block;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.message.PlainText;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.records.Organisations;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lessons that ship, with the words that ship: every kind of question is met and answered. */
class EveryKindTest {
  private static final Library LIBRARY = PackReader.library((Path) null);
  private static final WordRecogniser RECOGNISER = WordRecogniser.of(LIBRARY);
  private static final WordGrader GRADER = WordGrader.of(LIBRARY);
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final InMemoryStore store = new InMemoryStore();
  private final Organisation council = Organisations.council(Organisations.freshId());
  private final Turns turns =
      new Turns(
          store.records(), RECOGNISER, GRADER, new Coach(Holidays.none()), LIBRARY, new Random(1));
  private int count;
  private Turns.Done last;

  @BeforeEach
  void theOrganisationIsThere() {
    store.organisations().save(council);
    last = take(new Input.Arrived());
  }

  @ParameterizedTest
  @CsvSource({
    "first.ai.what-you-may-ask, what-you-may-ask.3, Right, a and c",
    "first.ai.what-you-may-ask, what-you-may-ask.3, Nearly|Almost, a; that's all",
    "first.finding.find-it-faster, find-it-faster.3, Right, b d a c",
    "first.finding.find-it-faster, find-it-faster.3, Right, bda",
    "first.digital.what-it-means, what-it-means.3, Partly, d",
    "everyone.people.whole-problem, whole-problem.3, Right, b; c",
    "everyone.people.whole-problem, whole-problem.3, Part, a; a; c",
    "first.together.clear-message, clear-message.3, Right, Sam please approve the fence repair by"
        + " Tuesday",
    "first.together.clear-message, clear-message.3, Here|One, Hi Sam hope the match was good",
  })
  void isAnsweredByTyping(String lesson, String item, String begins, String typed) {
    begin(lesson, item);
    for (String words : typed.split("; ")) say(words);
    if (isAskedHowSure()) say("skip");
    assertTrue(Pattern.compile(begins).matcher(said()).lookingAt(), this::said);
  }

  @ParameterizedTest
  @CsvSource({
    "first.ai.what-you-may-ask, what-you-may-ask.3, 0 1 2 1 all",
    "first.finding.find-it-faster, find-it-faster.3, 1 0 0 3 0",
    "first.digital.what-it-means, what-it-means.3, 2",
    "everyone.people.whole-problem, whole-problem.3, 1 2",
  })
  void isAnsweredByButtons(String lesson, String item, String presses) {
    begin(lesson, item);
    int right = last.learner().progress().right();
    for (String what : presses.split(" ")) press(what);
    if (isAskedHowSure()) say("skip");
    assertTrue(said().startsWith("Right"), this::said);
    assertEquals(right + 1, last.learner().progress().right());
  }

  @ParameterizedTest
  @CsvSource({"skip", "later", "help", "pause until friday", "what is a record?"})
  void aCommandIsNoAnswerInOnesOwnWords(String command) {
    begin("first.together.clear-message", "clear-message.3");
    say(command);
    assertFalse(said().contains("compare"), this::said);
    assertEquals(command.equals("skip") ? 3 : 2, last.learner().progress().answered());
  }

  /** Answers with "don't know" until that item is asked. */
  private void begin(String lesson, String item) {
    last = take(new Input.Pressed(new ButtonId("quiz.start:" + lesson)));
    for (int i = 0; i < 5 && !asked().map(one -> one.item().value()).equals(Optional.of(item)); i++)
      say("don't know");
    assertEquals(Optional.of(item), asked().map(one -> one.item().value()));
  }

  private Optional<Asked> asked() {
    return last.learner().dialogue().awaiting() instanceof Awaiting.Answer answer
        ? Optional.of(answer.asked())
        : Optional.empty();
  }

  private boolean isAskedHowSure() {
    return last.learner().dialogue().awaiting() instanceof Awaiting.Confidence;
  }

  private void say(String words) {
    last = take(new Input.Said(words));
  }

  /** Presses that button where the question stands by now. */
  private void press(String what) {
    String start = "q" + last.learner().dialogue().awaiting().openQuestion() + "-" + what;
    ButtonId button =
        messages()
            .flatMap(message -> message.blocks().stream())
            .flatMap(EveryKindTest::buttons)
            .filter(id -> id.value().equals(start) || id.value().startsWith(start + "."))
            .findFirst()
            .orElseThrow(() -> new AssertionError("No " + start + " in " + said()));
    last = take(new Input.Pressed(button));
  }

  private static Stream<ButtonId> buttons(Block block) {
    if (block instanceof Block.Question question && question.isOpen())
      return question.options().stream().map(option -> option.button());
    return block instanceof Block.Buttons some
        ? some.buttons().stream().map(button -> button.id())
        : Stream.of();
  }

  private Turns.Done take(Input input) {
    AccountId person = AccountId.of(Platform.SLACK, "T1", "U1");
    TurnKey key = new TurnKey("turn-" + count++);
    Way.Replace original = new Way.Replace("message");
    Turn turn = new Turn(key, Account.of(person), "Ada", null, input, new Way.Post(null), original);
    return turns.take(council.id(), turn, NOW).orElseThrow();
  }

  private Stream<Message> messages() {
    return last.deliveries().stream()
        .map(Delivery::recipe)
        .filter(Recipe.Words.class::isInstance)
        .map(recipe -> ((Recipe.Words) recipe).message());
  }

  private String said() {
    List<String> said =
        last.deliveries().stream()
            .filter(delivery -> !(delivery.way() instanceof Way.Replace))
            .map(
                delivery -> delivery.recipe() instanceof Recipe.Words(Message words) ? words : null)
            .filter(Objects::nonNull)
            .map(PlainText::of)
            .toList();
    return String.join("\n", said);
  }
}
