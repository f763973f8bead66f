package dev.kindling.teams;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kindling.content.PackReader;
import dev.kindling.conversation.Coach;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Recipes;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.conversation.Turns;
import dev.kindling.curriculum.Library;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Awaiting;
import dev.kindling.learner.Learner;
import dev.kindling.message.ButtonId;
import dev.kindling.message.Message;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import dev.kindling.quiz.Grader;
import dev.kindling.testkit.memory.InMemoryStore;
import dev.kindling.testkit.records.Organisations;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Understood;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Talks with the coach as somebody on Teams does and draws what they see. A text that is an
 * intent's key means it; other words mean nothing by themselves.
 */
final class Deck {
  static final Library LIBRARY = PackReader.library((Path) null);
  private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

  private final InMemoryStore store = new InMemoryStore();
  private final Organisation council = Organisations.council(Organisations.freshId());
  private final Recipes recipes = new Recipes(LIBRARY, store.campaigns());
  private final Turns turns =
      new Turns(
          store.records(),
          (text, _, _) -> Understood.of(Intent.of(text).orElse(Intent.OUT_OF_SCOPE)),
          Grader.NONE,
          new Coach(Holidays.none()),
          LIBRARY,
          new Random(1));
  private int count;
  private Turns.Done last;

  Deck() {
    store.organisations().save(council);
    last = take(new Input.Arrived());
  }

  Deck say(String words) {
    last = take(new Input.Said(words));
    return this;
  }

  Deck press(String button) {
    last = take(new Input.Pressed(new ButtonId(button)));
    return this;
  }

  /** Presses a button of the question that is open. */
  Deck answer(String what) {
    return press("q" + number() + "-" + what);
  }

  Deck send(String form, Map<String, String> values) {
    last = take(new Input.Submitted(new ButtonId(form), values));
    return this;
  }

  /** Says "don't know" until that item is asked. */
  Deck until(String lesson, String item) {
    press("quiz.start:" + lesson);
    for (int i = 0; i < 8 && !isAsked(item); i++) say(Intent.DONT_KNOW.key());
    if (!isAsked(item)) throw new AssertionError("Never asked: " + item);
    return this;
  }

  int number() {
    return learner().dialogue().awaiting().openQuestion();
  }

  Learner learner() {
    return last.learner();
  }

  /** What came as new messages. */
  List<Message> said() {
    return messages(false);
  }

  /** What took the place of the message that was answered. */
  List<Message> redrawn() {
    return messages(true);
  }

  /** The cards of those messages. */
  static List<ObjectNode> cards(List<Message> messages) {
    return messages.stream().flatMap(message -> Cards.of(message).stream()).toList();
  }

  private boolean isAsked(String item) {
    return learner().dialogue().awaiting() instanceof Awaiting.Answer open
        && open.asked().item().value().equals(item);
  }

  private List<Message> messages(boolean replaced) {
    List<Message> messages = new ArrayList<>();
    for (Delivery delivery : last.deliveries())
      if (delivery.way() instanceof Way.Replace == replaced)
        recipes.render(delivery, learner(), last.organisation()).ifPresent(messages::add);
    return messages;
  }

  private Turns.Done take(Input input) {
    AccountId person = AccountId.of(Platform.TEAMS, Riverside.TENANT, "sam");
    TurnKey key = new TurnKey("turn-" + count++);
    Way.Replace original = new Way.Replace("message");
    Turn turn = new Turn(key, Account.of(person), "Sam", null, input, new Way.Post(null), original);
    return turns.take(council.id(), turn, NOW).orElseThrow();
  }
}
