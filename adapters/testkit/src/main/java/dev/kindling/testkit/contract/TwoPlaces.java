package dev.kindling.testkit.contract;

import dev.kindling.conversation.Coach;
import dev.kindling.conversation.Input;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Ticks;
import dev.kindling.conversation.Turn;
import dev.kindling.conversation.TurnKey;
import dev.kindling.conversation.Turns;
import dev.kindling.curriculum.Library;
import dev.kindling.delivery.Claimed;
import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.Outbox.Asking;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Settlement;
import dev.kindling.delivery.Way;
import dev.kindling.learner.Learner;
import dev.kindling.message.PlainText;
import dev.kindling.organisation.Holidays;
import dev.kindling.organisation.Lease;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Pace;
import dev.kindling.quiz.Grader;
import dev.kindling.testkit.records.Packs;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Slots;
import dev.kindling.understanding.Understood;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An organisation whose people write from more than one account, with real turns and ticks over a
 * store. What is typed is the key of an intent, with what it is about behind a colon; or a code, or
 * an answer.
 */
final class TwoPlaces {
  private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}");
  private static final Pace FREE = Pace.steady(1000, 1000, 1, Duration.ZERO);
  private static final Library LIBRARY = Packs.ofLessons(200);

  private final Stores stores;
  private final Organisation organisation;
  private final Lease lease;
  private final Turns turns;
  private final Ticks ticks;
  private int keys;
  Instant now;

  TwoPlaces(Stores stores, Organisation organisation, Instant now, long seed) {
    this.stores = stores;
    this.organisation = organisation;
    this.now = now;
    this.lease = stores.lease(organisation.id(), now);
    Coach coach = new Coach(Holidays.none());
    this.turns =
        new Turns(
            stores.records(),
            (text, lang, at) -> understood(text),
            Grader.NONE,
            coach,
            LIBRARY,
            new Random(seed));
    this.ticks = new Ticks(stores.records(), stores.installations(), coach, LIBRARY);
  }

  private static Understood understood(String text) {
    String[] parts = text.split(":", 2);
    Intent intent = Intent.of(parts[0]).orElse(Intent.OUT_OF_SCOPE);
    return new Understood(intent, Slots.topic(parts.length == 1 ? "" : parts[1]));
  }

  /** Says it from that account, and returns what comes back. */
  String say(AccountId account, String text) {
    return take(turn(account, text, new TurnKey("turn-" + keys++)));
  }

  Turn turn(AccountId account, String text, TurnKey key) {
    return new Turn(
        key, Account.of(account), "Ada Byron", null, new Input.Said(text), new Way.Reply(), null);
  }

  String take(Turn turn) {
    Turns.Done done = turns.take(organisation.id(), turn, now).orElseThrow();
    StringBuilder said = new StringBuilder();
    done.deliveries().forEach(delivery -> said.append(said(delivery)).append('\n'));
    return said.toString();
  }

  private static String said(Delivery delivery) {
    return delivery.recipe() instanceof Recipe.Words words
        ? PlainText.of(words.message())
        : delivery.recipe().getClass().getSimpleName();
  }

  /** Asks for a code there and types it here. */
  String link(AccountId there, AccountId here) {
    return say(here, code(there));
  }

  String code(AccountId account) {
    Matcher code = CODE.matcher(say(account, "account.link"));
    if (!code.find()) throw new AssertionError("no code was given");
    return code.group();
  }

  Learner learner(AccountId account) {
    OptionalInt number = stores.records().numberOf(organisation.id(), account);
    return stores
        .records()
        .find(organisation.id(), number.orElseThrow())
        .map(Kept::learner)
        .orElseThrow();
  }

  /** Lives on until then; returns what was sent unasked on the way, sent as soon as it was due. */
  List<Delivery> liveUntil(Instant end) {
    List<Delivery> sent = new ArrayList<>();
    while (true) {
      Instant wake = ticks.step(lease, organisation, now).wake();
      sent.addAll(send());
      if (wake.isAfter(end)) break;
      now = wake.isAfter(now) ? wake : now;
    }
    now = end;
    return sent;
  }

  private List<Delivery> send() {
    List<Delivery> sent = new ArrayList<>();
    for (var workspace : List.copyOf(stores.outbox().waiting(organisation.id()).keySet()))
      for (Claimed claimed :
          stores.outbox().claim(lease, new Asking(workspace, FREE, null, now, 99)).claimed()) {
        stores.outbox().settle(organisation.id(), claimed, new Settlement.Sent("1." + keys++), now);
        sent.add(claimed.delivery());
      }
    return sent;
  }
}
