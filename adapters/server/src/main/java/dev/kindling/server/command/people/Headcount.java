package dev.kindling.server.command.people;

import dev.kindling.platform.AccountId;
import dev.kindling.platform.Roster;
import dev.kindling.platform.Roster.Entry;
import dev.kindling.platform.Workspace;
import dev.kindling.server.command.organisation.Table;
import java.util.List;
import java.util.Set;

/** Counts people as they are told of, and passes them on. For one workspace, once. */
final class Headcount {
  private final Begun begun;
  private final Counting counting;
  private final Listener listener;
  private int people;
  private int guests;
  private int beginners;

  /** Is told of each of them. */
  @FunctionalInterface
  interface Listener {
    void hear(Entry entry, boolean hasBegun);
  }

  Headcount(Begun begun, Counting counting, Listener listener) {
    this.begun = begun;
    this.counting = counting;
    this.listener = listener;
  }

  Roster.Told of(Roster roster, Workspace workspace) {
    try {
      return roster.tell(workspace, this::add);
    } finally {
      counting.end();
    }
  }

  private void add(List<Entry> page) {
    Set<AccountId> beginning = begun.of(page);
    page.forEach(entry -> add(entry, beginning.contains(entry.account())));
    counting.add(page.size());
  }

  private void add(Entry entry, boolean hasBegun) {
    people++;
    if (entry.guest()) guests++;
    if (hasBegun) beginners++;
    listener.hear(entry, hasBegun);
  }

  /** How many were told of. */
  int people() {
    return people;
  }

  Table table() {
    Table table = new Table("PEOPLE", "GUESTS", "BEGUN");
    table.add(text(people), text(guests), text(beginners));
    return table;
  }

  private static String text(int number) {
    return "%,d".formatted(number);
  }
}
