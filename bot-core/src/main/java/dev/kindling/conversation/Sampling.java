package dev.kindling.conversation;

import dev.kindling.curriculum.Item;
import dev.kindling.curriculum.ItemId;
import dev.kindling.curriculum.Lesson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/**
 * Which questions show what somebody knows already. Chosen by the learner's number and by what they
 * have answered so far, so that deciding again chooses the same and another day others.
 *
 * @param about what is asked about: each has its own order
 */
record Sampling(Scene scene, String about) {
  /** The items of those lessons, the ones to ask first in front; lessons that wait have none. */
  List<ItemId> from(List<Lesson> lessons) {
    List<Item> items = new ArrayList<>();
    for (Lesson lesson : lessons)
      if (scene.organisation().facts().keySet().containsAll(lesson.needs()))
        items.addAll(lesson.items().stream().filter(Sampling::isShort).toList());
    Collections.shuffle(items, new Random(seed()));
    items.sort(Comparator.comparing(this::wasAsked));
    return items.stream().map(Item::id).toList();
  }

  private boolean wasAsked(Item item) {
    return scene.learner().knowledge().items().of(item.id().number()).isPresent();
  }

  /** The same during a sitting: the day stays, and what is counted is not looked at. */
  private long seed() {
    return (scene.learner().number() * 31L + scene.today().toEpochDay()) * 31L + about.hashCode();
  }

  /** No grader is sure of an answer in somebody's own words, and long ways take long. */
  private static boolean isShort(Item item) {
    return switch (item) {
      case Item.Single _, Item.Verdict _, Item.Multiple _, Item.Ordering _ -> true;
      case Item.Scenario _, Item.FreeText _ -> false;
    };
  }
}
