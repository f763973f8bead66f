package dev.kindling.conversation;

import dev.kindling.learner.Learner;
import dev.kindling.learner.Standing;
import dev.kindling.message.Home;
import dev.kindling.organisation.Holidays;
import dev.kindling.platform.Account;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Lost;
import dev.kindling.platform.Refusal;
import dev.kindling.quiz.Graded;
import dev.kindling.schedule.Schedule;
import dev.kindling.understanding.Understood;
import org.jspecify.annotations.Nullable;

/**
 * The coach: decides what a turn leads to and what the clock brings. Both are pure functions: the
 * same situation gives the same outcome, on every server and at every retry.
 */
public final class Coach {
  private final Schedule schedule;
  private final Planning planning;
  private final LearningLinks links;

  /** A coach without pages: it says in words alone what somebody has learnt. */
  public Coach(Holidays holidays) {
    this(holidays, LearningLinks.none());
  }

  public Coach(Holidays holidays, LearningLinks links) {
    this.links = links;
    this.schedule = new Schedule(holidays);
    this.planning = new Planning(schedule);
  }

  /**
   * What somebody's turn leads to.
   *
   * @param situation their record as it is, or a fresh one for a newcomer
   * @param understood what their text means; for other inputs anything
   */
  public Outcome respond(Situation situation, Turn turn, Understood understood) {
    return respond(situation, turn, understood, null);
  }

  /**
   * The same where the words may be an answer.
   *
   * @param graded what their text is worth as the answer to the question that is open; null if it
   *     takes no answer in somebody's own words
   */
  public Outcome respond(
      Situation situation, Turn turn, Understood understood, @Nullable Graded graded) {
    Learner touched = touch(situation.learner(), turn);
    Scene scene = new Scene(situation.with(touched).in(turn.among()), schedule, links);
    if (touched.standing() == Standing.GONE)
      return new Outbound(scene).toTurn(Response.silent(touched), turn);
    return Overheard.of(scene, turn)
        .map(overheard -> overheard.answer(understood, graded))
        .orElseGet(() -> new Outbound(scene).toTurn(answer(scene, turn, understood, graded), turn));
  }

  /**
   * What the clock brings to a learner who is due. Nothing is sent where nothing is due; the record
   * always comes back with the next time to look at it.
   */
  public Outcome plan(Situation situation) {
    Scene scene = new Scene(situation, schedule, links);
    return new Outbound(scene).planned(planning.plan(scene));
  }

  /**
   * Somebody's own page as it is now: looking changes nothing.
   *
   * @param situation their record, or a fresh one for a newcomer, which is not kept
   */
  public Home home(Situation situation, Seeking seeking) {
    return new HomePage(new Scene(situation, schedule, links)).draw(seeking);
  }

  private static Response answer(
      Scene scene, Turn turn, Understood understood, @Nullable Graded graded) {
    return switch (turn.input()) {
      case Input.Arrived _ -> Welcomes.arrived(scene);
      case Input.Departed _ -> departed(scene, turn.account().id());
      case Input.Pressed pressed -> Presses.press(scene, pressed.button());
      case Input.Submitted filled -> Submissions.take(scene, filled, understood, graded);
      case Input.Said said -> Sayings.answer(scene, said.text(), understood, graded);
    };
  }

  private static Response departed(Scene scene, AccountId gone) {
    Lost why = new Lost(Refusal.NOT_INSTALLED, scene.now());
    return Response.silent(scene.learner().without(gone, why)).counted("departed");
  }

  /** Notes where they can be reached, and that nothing lies untouched any more. */
  private static Learner touch(Learner learner, Turn turn) {
    String known = learner.account(turn.account().id()).map(Account::address).orElse("");
    String newest = turn.account().address().isEmpty() ? known : turn.account().address();
    Learner used = learner.with(turn.account().at(newest));
    return used.with(used.agenda().touched());
  }
}
