package dev.kindling.conversation;

import dev.kindling.curriculum.Pack;
import dev.kindling.learner.Learner;
import dev.kindling.organisation.Organisation;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.review.Fsrs;
import dev.kindling.review.Parameters;
import dev.kindling.schedule.DayPlan;
import dev.kindling.schedule.Schedule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A situation with what handlers need to look at it. */
record Scene(Situation situation, Schedule schedule, LearningLinks links) {
  /** A scene without pages to link to. */
  Scene(Situation situation, Schedule schedule) {
    this(situation, schedule, LearningLinks.none());
  }

  Learner learner() {
    return situation.learner();
  }

  Organisation organisation() {
    return situation.organisation();
  }

  /** The account to write to unasked: the one used last of those that something can reach. */
  Optional<AccountId> reachable() {
    return learner().accounts().stream()
        .filter(Account::reachable)
        .map(Account::id)
        .filter(account -> !situation.parted().contains(account.workspace()))
        .findFirst();
  }

  /** Whether nothing unasked reaches them now, through whichever account. */
  boolean isShutOut() {
    return reachable().isEmpty();
  }

  Pack pack() {
    return situation.pack();
  }

  Instant now() {
    return situation.now();
  }

  LocalDate today() {
    return learner().today(now());
  }

  LocalDateTime localNow() {
    return LocalDateTime.ofInstant(now(), learner().preferences().zone());
  }

  /** The scheduler at the organisation's desired retention. */
  Fsrs fsrs() {
    return new Fsrs(Parameters.standard().withDesiredRetention(organisation().retention()));
  }

  /** What today brings. */
  DayPlan plan() {
    return plan(today());
  }

  /** What that local date brings to the learner as they are now. */
  DayPlan plan(LocalDate date) {
    return new DayPlan(pack(), learner(), organisation(), fsrs(), date);
  }

  Voice voice() {
    return new Voice(pack(), organisation(), situation.seed());
  }

  /** What asks that question: the same wording whenever it is drawn, another for the next one. */
  Screens screens(int question) {
    return new Screens(pack(), this::voice, question);
  }

  /** The voice that asks that question. */
  Voice voice(int question) {
    return new Voice(pack(), organisation(), learner().number() * 31L + question);
  }

  /** What asks the question that is open. */
  Screens screens() {
    return screens(learner().dialogue().awaiting().openQuestion());
  }

  Scene with(Learner changed) {
    return new Scene(situation.with(changed), schedule, links);
  }

  /** When the next session would come for that learner; null for never. */
  @Nullable Instant nextSession(Learner learner) {
    return schedule.nextSession(learner, organisation(), now());
  }
}
