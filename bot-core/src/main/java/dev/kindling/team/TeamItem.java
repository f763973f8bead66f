package dev.kindling.team;

import dev.kindling.curriculum.Choice;
import dev.kindling.curriculum.Item;
import java.util.List;
import java.util.Optional;

/** An item as a room can be asked it: one press, one right option. */
record TeamItem(Item item, List<Choice> choices, int right) {
  /** Empty for kinds that take more than one press. */
  static Optional<TeamItem> of(Item item) {
    return switch (item) {
      case Item.Single single ->
          Optional.of(new TeamItem(item, single.choices(), single.rightChoice()));
      case Item.Verdict verdict ->
          Optional.of(new TeamItem(item, verdict.choices(), verdict.rightChoice()));
      case Item.Multiple _, Item.Ordering _, Item.Scenario _, Item.FreeText _ -> Optional.empty();
    };
  }

  static String letter(int option) {
    return String.valueOf((char) ('A' + option));
  }
}
