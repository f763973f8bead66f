package dev.kindling.conversation;

import dev.kindling.delivery.Delivery;
import dev.kindling.delivery.DeliveryId;
import dev.kindling.delivery.Priority;
import dev.kindling.delivery.Recipe;
import dev.kindling.delivery.Way;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.message.Form;
import dev.kindling.message.Message;
import dev.kindling.platform.AccountId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns decisions into outcomes: deliveries with their ids, and the next time to look. */
final class Outbound {
  /** An answer that could not leave by then helps nobody any more. */
  private static final Duration ANSWER_LIFE = Duration.ofMinutes(30);

  /** The place of what a room is told, behind all that one turn can lead to. */
  private static final int ALOUD = 1_000;

  private final Scene scene;

  Outbound(Scene scene) {
    this.scene = scene;
  }

  Outcome toTurn(Response response, Turn turn) {
    List<Delivery> deliveries = new ArrayList<>();
    AccountId account = turn.account().id();
    int number = response.learner().number();
    Way.Replace original = original(response, turn);
    Message redraw = response.redraw();
    if (original != null && redraw != null)
      deliveries.add(answer(0, number, account, original, new Recipe.Words(redraw)));
    // What can't be drawn anew in its place is drawn below, if nothing else would be said.
    if (original == null && redraw != null && response.recipes().isEmpty())
      deliveries.add(answer(0, number, account, turn.answers(), new Recipe.Words(redraw)));
    for (Recipe recipe : recipes(response, turn))
      deliveries.add(answer(deliveries.size() + 1, number, account, turn.answers(), recipe));
    Counters counters = response.counters().plus("turns." + account.platform().key());
    return new Outcome(
        due(response.learner()),
        deliveries,
        counters,
        response.answers(),
        response.remarks(),
        window(response, turn),
        response.team());
  }

  /** The same, after a sentence for everybody in a room, unless there is nothing to say. */
  Outcome toTurn(Response response, Turn turn, Message aloud, Way room) {
    Outcome own = toTurn(response, turn);
    if (own.deliveries().isEmpty()) return own;
    int number = response.learner().number();
    List<Delivery> all = new ArrayList<>();
    all.add(answer(ALOUD, number, turn.account().id(), room, new Recipe.Words(aloud)));
    all.addAll(own.deliveries());
    return new Outcome(
        own.learner(), all, own.counters(), own.answers(), own.remarks(), own.form(), own.team());
  }

  /**
   * What was answered. Who types is told something below: a message further up that has changed is
   * no answer to what was said.
   */
  private Way.@Nullable Replace original(Response response, Turn turn) {
    if (turn.original() != null) return turn.original();
    return recipes(response, turn).isEmpty() ? null : scene.situation().shown();
  }

  /** What is said, and the form where it is part of the conversation. */
  private static List<Recipe> recipes(Response response, Turn turn) {
    FormOffer offer = response.form();
    if (offer == null || turn.forms() == Turn.Forms.NOW) return response.recipes();
    List<Recipe> all = new ArrayList<>(response.recipes());
    boolean inline = turn.forms() == Turn.Forms.INLINE;
    all.add(new Recipe.Words(inline ? offer.inline() : offer.byButton()));
    return all;
  }

  private static @Nullable Form window(Response response, Turn turn) {
    FormOffer offer = response.form();
    return offer != null && turn.forms() == Turn.Forms.NOW ? offer.form() : null;
  }

  Outcome planned(Planning.Plan plan) {
    Learner learner = after(plan.learner());
    Recipe recipe = plan.recipe();
    if (recipe == null) return new Outcome(learner, List.of(), Counters.none());
    List<Delivery> deliveries =
        scene.reachable().map(to -> post(to, plan, recipe)).stream().toList();
    return new Outcome(learner, deliveries, Counters.none().plus("planned"));
  }

  private Delivery post(AccountId account, Planning.Plan plan, Recipe recipe) {
    return new Delivery(
        DeliveryId.of(scene.situation().cause(), 1),
        scene.learner().number(),
        account,
        new Way.Post(null),
        plan.priority(),
        recipe,
        scene.now(),
        plan.expiresAt());
  }

  /**
   * An answer.
   *
   * @param number of the record after the turn: linking may have made it another one
   */
  private Delivery answer(int index, int number, AccountId account, Way way, Recipe recipe) {
    return new Delivery(
        DeliveryId.of(scene.situation().cause(), index),
        number,
        account,
        way,
        Priority.ANSWER,
        recipe,
        scene.now(),
        scene.now().plus(ANSWER_LIFE));
  }

  /**
   * The next time to look at this learner. What is due by now and not planned yet stays due: a turn
   * that comes a moment before the clock must not swallow the day's session.
   */
  private Learner due(Learner learner) {
    Instant overdue = scene.learner().agenda().due();
    boolean keep = overdue != null && !overdue.isAfter(scene.now()) && stillOpen(learner);
    Instant next =
        keep ? overdue : scene.schedule().next(learner, scene.organisation(), scene.now());
    return learner.with(learner.agenda().due(next));
  }

  /**
   * The next time to look, counted from what was due and not from now: after a long sleep every
   * working day is still planned once, most of them too late to be sent.
   */
  private Learner after(Learner learner) {
    Instant due = scene.learner().agenda().due();
    Instant from = due == null || due.isAfter(scene.now()) ? scene.now() : due;
    Instant next = scene.schedule().next(learner, scene.organisation(), from);
    return learner.with(learner.agenda().due(next));
  }

  private boolean stillOpen(Learner learner) {
    return learner.standing() == scene.learner().standing()
        && learner.agenda().equals(scene.learner().agenda());
  }
}
