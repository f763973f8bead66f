package dev.kindling.slack;

import com.slack.api.model.User;
import dev.kindling.platform.Roster.Entry;
import dev.kindling.platform.Roster.Told;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * One reading of a workspace's people from the first page to the last. Only ids are kept on the
 * way, so that nobody is told of twice though Slack's pages overlap when somebody joins, or begin
 * anew when a cursor has expired. For one thread.
 */
final class RosterReading {
  /** So often a page is asked for before we give up. */
  static final int TRIES = 5;

  /** So often we begin anew. */
  static final int ROUNDS = 3;

  /** The first pause; each further one is twice as long. */
  static final Duration PAUSE = Duration.ofSeconds(1);

  private final RosterPages pages;
  private final Workspace workspace;
  private final Turnstile turnstile;
  private final Waiting waiting;
  private final InstantSource clock;
  private final Set<String> told = new HashSet<>();
  private int rounds = 1;

  RosterReading(
      RosterPages pages,
      Workspace workspace,
      Turnstile turnstile,
      Waiting waiting,
      InstantSource clock) {
    this.pages = pages;
    this.workspace = workspace;
    this.turnstile = turnstile;
    this.waiting = waiting;
    this.clock = clock;
  }

  Told read(Consumer<List<Entry>> to) throws InterruptedException {
    RosterPage page = ask("");
    while (true) {
      switch (page) {
        case RosterPage.Over over -> {
          return over.told();
        }
        case RosterPage.Again again -> {
          return new Told.BrokenOff(again.why());
        }
        case RosterPage.Lost lost when rounds >= ROUNDS -> {
          return new Told.BrokenOff(lost.why());
        }
        case RosterPage.Lost _ -> {
          rounds++;
          page = ask("");
        }
        case RosterPage.Read read -> {
          tell(read.members(), to);
          if (read.next().isEmpty()) return new Told.All(told.size(), clock.instant());
          page = ask(read.next());
        }
      }
    }
  }

  private void tell(List<User> members, Consumer<List<Entry>> to) {
    List<Entry> entries =
        members.stream()
            .filter(RosterEntries::isPerson)
            .filter(user -> told.add(user.getId()))
            .map(user -> RosterEntries.of(workspace, user))
            .toList();
    if (!entries.isEmpty()) to.accept(entries);
  }

  /** The page, or the last of what came instead of it. */
  private RosterPage ask(String cursor) throws InterruptedException {
    RosterPage page = askOnce(cursor);
    Duration pause = PAUSE;
    for (int tries = 1; tries < TRIES && page instanceof RosterPage.Again again; tries++) {
      waiting.pause(again.rest().compareTo(pause) > 0 ? again.rest() : pause);
      pause = pause.multipliedBy(2);
      page = askOnce(cursor);
    }
    return page;
  }

  private RosterPage askOnce(String cursor) throws InterruptedException {
    turnstile.enter(waiting);
    try {
      return pages.ask(workspace, cursor);
    } finally {
      turnstile.leave();
    }
  }
}
