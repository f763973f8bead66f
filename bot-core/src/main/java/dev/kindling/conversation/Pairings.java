package dev.kindling.conversation;

import dev.kindling.conversation.Records.Change;
import dev.kindling.conversation.Records.Kept;
import dev.kindling.conversation.Records.Opened;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.understanding.Intent;
import dev.kindling.understanding.Slots;
import dev.kindling.understanding.Understood;
import java.util.random.RandomGenerator;

/** What a turn about linking takes besides a decision: a code, the other record, their commit. */
final class Pairings {
  private final Records records;
  private final RandomGenerator secrets;

  Pairings(Records records, RandomGenerator secrets) {
    this.records = records;
    this.secrets = secrets;
  }

  /** A code means linking, whatever stands before it, unless that is urgent. */
  static Understood heard(String text, Understood understood) {
    if (understood.intent().isUrgent()) return understood;
    return LinkCodes.in(text)
        .map(code -> new Understood(Intent.ACCOUNT_LINK, Slots.topic(code)))
        .orElse(understood);
  }

  /** A fresh code for who asks for one; for who typed one, who holds it. */
  Pairing of(OrganisationId organisation, Understood understood) {
    if (understood.intent() != Intent.ACCOUNT_LINK) return Pairing.none();
    String typed = understood.slots().topic();
    return typed.isEmpty()
        ? new Pairing(LinkCodes.draw(secrets), null)
        : new Pairing("", records.offering(organisation, typed).orElse(null));
  }

  /** Where two records have become one, the change is to one of them and ends the other. */
  static Change change(Opened opened, Situation situation, Turn turn, Outcome outcome) {
    Kept own = opened.kept();
    Kept other = situation.pairing().other();
    if (other == null || !areJoined(situation, other, outcome.learner()))
      return new Change(turn.key(), own, outcome, situation.now());
    boolean others = outcome.learner().number() == other.learner().number();
    return others
        ? new Change(turn.key(), other, outcome, situation.now(), own)
        : new Change(turn.key(), own, outcome, situation.now(), other);
  }

  private static boolean areJoined(Situation situation, Kept other, Learner after) {
    return other.learner().number() != situation.learner().number()
        && other.learner().accounts().stream()
            .allMatch(account -> after.account(account.id()).isPresent());
  }
}
