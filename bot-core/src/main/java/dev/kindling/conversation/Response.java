package dev.kindling.conversation;

import dev.kindling.curriculum.Phrase;
import dev.kindling.delivery.Recipe;
import dev.kindling.insight.Counters;
import dev.kindling.learner.Learner;
import dev.kindling.message.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a handler decided.
 *
 * @param redraw the pressed message without its buttons, or null
 */
record Response(
    Learner learner, List<Recipe> recipes, @Nullable Message redraw, Counters counters) {
  Response {
    recipes = List.copyOf(recipes);
  }

  static Response silent(Learner learner) {
    return new Response(learner, List.of(), null, Counters.none());
  }

  static Response of(Learner learner, Message message) {
    return of(learner, new Recipe.Words(message));
  }

  static Response of(Learner learner, Recipe recipe) {
    return new Response(learner, List.of(recipe), null, Counters.none());
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
    return new Response(learner, recipes, closed, counters);
  }

  Response counted(String name) {
    return new Response(learner, recipes, redraw, counters.plus(name));
  }
}
