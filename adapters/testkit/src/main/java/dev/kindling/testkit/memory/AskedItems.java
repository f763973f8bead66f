package dev.kindling.testkit.memory;

import dev.kindling.curriculum.ItemId;
import dev.kindling.team.TeamCard;
import dev.kindling.team.TeamCards;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What rooms were asked lately, newest first. */
final class AskedItems {
  private final Map<String, List<ItemId>> items = new HashMap<>();

  /** The first that the room was not asked lately, or that was asked longest ago; noted. */
  TeamCard choose(List<TeamCard> any) {
    List<ItemId> lately = items.computeIfAbsent(any.getFirst().room().key(), none -> new ArrayList<>());
    TeamCard chosen = chosen(any, lately);
    lately.addFirst(chosen.item());
    while (lately.size() > TeamCards.LATELY) lately.removeLast();
    return chosen;
  }

  private static TeamCard chosen(List<TeamCard> any, List<ItemId> lately) {
    TeamCard oldest = any.getFirst();
    for (TeamCard one : any) {
      if (!lately.contains(one.item())) return one;
      if (lately.indexOf(one.item()) > lately.indexOf(oldest.item())) oldest = one;
    }
    return oldest;
  }
}
