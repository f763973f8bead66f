package dev.kindling.conversation;

import dev.kindling.curriculum.Worded;
import dev.kindling.delivery.Recipe;
import dev.kindling.insight.Counters;
import dev.kindling.insight.Remark;
import dev.kindling.learner.Learner;
import dev.kindling.message.Message;
import dev.kindling.review.Reviewed;
import dev.kindling.team.TeamCard;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a handler decided.
 *
 * @param redraw the message that was answered: without its buttons, or with what is picked so far;
 *     or null
 * @param answers answers given to items
 * @param form what is to be filled in; null for nothing
 * @param remarks what was said to be kept without a name
 * @param team the question for a room, which may be any of these; empty for none
 */
record Response(
    Learner learner,
    List<Recipe> recipes,
    @Nullable Message redraw,
    Counters counters,
    List<Reviewed> answers,
    @Nullable FormOffer form,
    List<Remark> remarks,
    List<TeamCard> team) {
  Response {
    remarks = List.copyOf(remarks);
    recipes = List.copyOf(recipes);
    answers = List.copyOf(answers);
    team = List.copyOf(team);
  }

  static Response silent(Learner learner) {
    return new Response(
        learner, List.of(), null, Counters.none(), List.of(), null, List.of(), List.of());
  }

  static Response of(Learner learner, Message message) {
    return of(learner, new Recipe.Words(message));
  }

  static Response of(Learner learner, Recipe recipe) {
    return new Response(
        learner, List.of(recipe), null, Counters.none(), List.of(), null, List.of(), List.of());
  }

  /** One phrase and nothing else; the record stays as it is. */
  static Response say(Scene scene, Worded phrase, String... named) {
    return say(scene, scene.learner(), phrase, named);
  }

  static Response say(Scene scene, Learner learner, Worded phrase, String... named) {
    Voice voice = scene.voice();
    return of(learner, Message.of(voice.lang(), voice.say(phrase, named)));
  }

  Response redrawn(Message closed) {
    return new Response(learner, recipes, closed, counters, answers, form, remarks, team);
  }

  Response counted(String name) {
    return new Response(
        learner, recipes, redraw, counters.plus(name), answers, form, remarks, team);
  }

  /** This, and that message after it. */
  Response and(Message more) {
    List<Recipe> both = new ArrayList<>(recipes);
    both.add(new Recipe.Words(more));
    return new Response(learner, both, redraw, counters, answers, form, remarks, team);
  }

  /** This, and that message before it. */
  Response after(Message first) {
    List<Recipe> both = new ArrayList<>(List.of(new Recipe.Words(first)));
    both.addAll(recipes);
    return new Response(learner, both, redraw, counters, answers, form, remarks, team);
  }

  /** This, and an answer that belongs into the review log. */
  Response answered(Reviewed answer) {
    return new Response(learner, recipes, redraw, counters, List.of(answer), form, remarks, team);
  }

  /** A form to fill in and nothing else; the record stays as it is. */
  static Response asking(Learner learner, FormOffer form) {
    return new Response(
        learner, List.of(), null, Counters.none(), List.of(), form, List.of(), List.of());
  }

  /** A question for a room and nothing else. */
  static Response asking(Learner learner, List<TeamCard> team) {
    Response silent = silent(learner);
    return new Response(
        learner, List.of(), null, silent.counters(), List.of(), null, List.of(), team);
  }

  /** This, and a remark that is kept without a name. */
  Response remarked(Remark remark) {
    return new Response(learner, recipes, redraw, counters, answers, form, List.of(remark), team);
  }
}
