package dev.kindling.testkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kindling.conversation.Coach;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Outcome;
import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.conversation.Turns;
import dev.kindling.curriculum.Library;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Dispatcher;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.Pace;
import dev.kindling.platform.Platform;
import dev.kindling.platform.SendResult;
import dev.kindling.quiz.Grader;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.records.Learners;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.testkit.records.Packs;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who types the answer sees the question lose its buttons, as who presses one does. */
class TypedAnswersTest {
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
  private static final Library LIBRARY = Packs.ofLessons(5);
  private static final Pace FREE = Pace.steady(1000, 1000, 1, Duration.ZERO);
  private static final Way CHAT = new Way.Post(null);

  private final InMemoryStore store = new InMemoryStore();
  private final Organisation organisation = Organisations.council(Organisations.freshId());
  private final Dispatcher dispatcher =
      new Dispatcher(store.outbox(), Map.of(Platform.SLACK, FREE), (one, _, _) -> words(one));
  private final Turns turns =
      new Turns(
          store.records(),
          (text, _, _) -> Understood.of(Intent.of(text).orElse(Intent.OUT_OF_SCOPE)),
          Grader.NONE,
          new Coach(Holidays.none()),
          LIBRARY,
          new Random(1));
  private int messages;
  private int keys;

  @BeforeEach
  void askSomething() {
    store.organisations().save(organisation);
    send(says(Intent.LESSON_NEXT.key(), CHAT));
    send(says(Intent.QUIZ_START.key(), CHAT));
  }

  @Test
  void theAnsweredMessageIsDrawnAnewWithoutButtonsAndTheFeedbackComesBelow() {
    int asked = messages;
    List<Delivery> answer = says("a", CHAT);
    assertEquals(new Way.Replace("17." + asked), answer.getFirst().way());
    assertEquals(0, words(answer.getFirst()).orElseThrow().question());
    assertEquals(CHAT, answer.getLast().way());
    assertEquals(2, answer.size());
  }

  @Test
  void whatIsNoAnswerChangesNothingAbove() {
    assertEquals(List.of(CHAT), ways(says(Intent.PROGRESS_SHOW.key(), CHAT)));
  }

  @Test
  void aMessageWhoseQuestionIsOpenNoMoreStaysAsItIs() {
    says("a", CHAT);
    assertEquals(List.of(CHAT), ways(says("a", CHAT)));
  }

  @Test
  void whatWasAskedInAResponseHasNoPlaceToBeChanged() {
    says("a", new Way.Reply());
    assertEquals(List.of(new Way.Reply()), ways(says("a", new Way.Reply())));
  }

  @Test
  void whoReadsPlainTextHasNoButtonsToLose() {
    Kept kept = store.records().findAll(organisation.id(), List.of(1)).getFirst();
    Learner plain = kept.learner().with(kept.learner().preferences().withTextOnly(true));
    Outcome outcome = new Outcome(plain, List.of(), Counters.none());
    store.records().commit(organisation.id(), new Change(null, kept, outcome, NOW));
    assertEquals(List.of(CHAT), ways(says("a", CHAT)));
  }

  @Test
  void aPressChangesTheMessageThatItCameFrom() {
    Learner learner = store.records().findAll(organisation.id(), List.of(1)).getFirst().learner();
    int question = learner.dialogue().awaiting().openQuestion();
    Input press = new Input.Pressed(new ButtonId("q" + question + "-0"));
    Way.Replace pressed = new Way.Replace("https://hooks.slack.com/1");
    assertEquals(List.of(pressed, CHAT), ways(take(press, CHAT, pressed)));
  }

  private List<Delivery> says(String words, Way answers) {
    return take(new Input.Said(words), answers, null);
  }

  private List<Delivery> take(Input input, Way answers, Way.Replace original) {
    Account sam = Account.of(Learners.slack(1)).at("D0SAM");
    TurnKey key = new TurnKey("turn-" + keys++);
    Turn turn = new Turn(key, sam, "Sam", null, input, answers, original);
    return turns.take(organisation.id(), turn, NOW).orElseThrow().deliveries();
  }

  private void send(List<Delivery> deliveries) {
    dispatcher
        .answers(organisation, deliveries, NOW)
        .forEach(work -> {
          SendResult sent = new SendResult.Sent("17." + ++messages);
          dispatcher.settle(organisation, work.claimed(), sent, NOW);
        });
  }

  private static List<Way> ways(List<Delivery> deliveries) {
    return deliveries.stream().map(Delivery::way).toList();
  }

  private static Optional<Message> words(Delivery delivery) {
    return delivery.recipe() instanceof Recipe.Words(Message message)
        ? Optional.of(message)
        : Optional.of(Message.of("en-GB", "Something else"));
  }
}
