package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.Recipe;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.message.Message;
import dev.kindling.review.Reviewed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a handler decided.
 *
 * @param redraw the message that was answered: without its buttons, or with what is picked so far;
 *     or null
 * @param answers answers given to items
 */
record Response(
    Learner learner,
    List<Recipe> recipes,
    @Nullable Message redraw,
    Counters counters,
    List<Reviewed> answers) {
  Response {
    recipes = List.copyOf(recipes);
    answers = List.copyOf(answers);
  }

  static Response silent(Learner learner) {
    return new Response(learner, List.of(), null, Counters.none(), List.of());
  }

  static Response of(Learner learner, Message message) {
    return of(learner, new Recipe.Words(message));
  }

  static Response of(Learner learner, Recipe recipe) {
    return new Response(learner, List.of(recipe), null, Counters.none(), List.of());
  }

  /** One phrase and nothing else; the record stays as it is. */
  static Response say(Scene scene, Phrase phrase, String... named) {
    return say(scene, scene.learner(), phrase, named);
  }

  static Response say(Scene scene, Learner learner, Phrase phrase, String... named) {
    Voice voice = scene.voice();
    return of(learner, Message.of(voice.lang(), voice.say(phrase, named)));
  }

  Response redrawn(Message closed) {
    return new Response(learner, recipes, closed, counters, answers);
  }

  Response counted(String name) {
    return new Response(learner, recipes, redraw, counters.plus(name), answers);
  }

  /** This, and that message after it. */
  Response and(Message more) {
    List<Recipe> both = new ArrayList<>(recipes);
    both.add(new Recipe.Words(more));
    return new Response(learner, both, redraw, counters, answers);
  }

  /** This, and that message before it. */
  Response after(Message first) {
    List<Recipe> both = new ArrayList<>(List.of(new Recipe.Words(first)));
    both.addAll(recipes);
    return new Response(learner, both, redraw, counters, answers);
  }

  /** This, and an answer that belongs into the review log. */
  Response answered(Reviewed answer) {
    return new Response(learner, recipes, redraw, counters, List.of(answer));
  }
}
