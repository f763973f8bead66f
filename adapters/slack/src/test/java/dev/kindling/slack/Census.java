package dev.kindling.slack;

import dev.kindling.platform.Roster.Entry;
import dev.kindling.platform.Roster.Told;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A roster of the branches, where waiting moves the clock on, and what it told last. */
final class Census implements AutoCloseable {
  final Branches branches = new Branches();
  final List<Duration> pauses = new ArrayList<>();
  final List<Entry> entries = new ArrayList<>();
  final List<Integer> pages = new ArrayList<>();

  /** A roster on a server that remembers nothing yet. */
  SlackRoster roster() {
    return new SlackRoster(branches.server(), this::pause);
  }

  SlackRoster roster(int remembered) {
    return new SlackRoster(branches.server(), this::pause, remembered);
  }

  private void pause(Duration time) {
    pauses.add(time);
    branches.clock.tick(time);
  }

  Told tell(SlackRoster roster, Workspace workspace) {
    entries.clear();
    pages.clear();
    return roster.tell(
        workspace,
        page -> {
          entries.addAll(page);
          pages.add(page.size());
        });
  }

  List<String> ids() {
    return entries.stream().map(entry -> entry.account().person()).toList();
  }

  /** How often Slack was asked for a page, whatever it answered. */
  long asked() {
    return branches.slack.calls().stream().filter(it -> it.method().equals("users.list")).count();
  }

  @Override
  public void close() {
    branches.close();
  }
}
