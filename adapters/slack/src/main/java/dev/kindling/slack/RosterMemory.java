package dev.kindling.slack;

import dev.kindling.platform.Roster.Entry;
import dev.kindling.platform.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Rosters that were read to their end, for an hour: in memory alone, as a file of names would have
 * to be erased whenever a person is. Holds so many people in all and drops the oldest rosters for
 * newer ones; one that is larger by itself is not held. Safe for many threads.
 */
final class RosterMemory {
  static final Duration HELD = Duration.ofHours(1);

  private final int most;
  private final Deque<Held> rosters = new ArrayDeque<>();

  /**
   * @param most people in all
   */
  RosterMemory(int most) {
    this.most = most;
  }

  /** A roster as it was then. */
  record Held(Workspace workspace, List<Entry> entries, Instant at) {
    boolean isFresh(Instant now) {
      return !now.isBefore(at) && now.isBefore(at.plus(HELD));
    }
  }

  synchronized Optional<Held> of(Workspace workspace, Instant now) {
    rosters.removeIf(held -> !held.isFresh(now));
    return rosters.stream().filter(held -> held.workspace().equals(workspace)).findFirst();
  }

  /** Holds it in the place of what is held of that workspace. */
  synchronized void hold(Held newer) {
    rosters.removeIf(held -> held.workspace().equals(newer.workspace()));
    if (newer.entries().size() > most) return;
    while (people() + newer.entries().size() > most) rosters.removeFirst();
    rosters.addLast(newer);
  }

  private int people() {
    return rosters.stream().mapToInt(held -> held.entries().size()).sum();
  }

  /** A list of those who come by, as long as they are few enough to be held. */
  Collecting collecting() {
    return new Collecting(most);
  }

  /** Lets go of all once they are too many. For one thread. */
  static final class Collecting {
    private final int most;
    private final List<Entry> entries = new ArrayList<>();
    private boolean tooMany;

    private Collecting(int most) {
      this.most = most;
    }

    void add(List<Entry> some) {
      tooMany |= entries.size() + some.size() > most;
      if (tooMany) entries.clear();
      else entries.addAll(some);
    }

    /** All who came by; empty if they were too many. */
    Optional<List<Entry>> all() {
      return tooMany ? Optional.empty() : Optional.of(List.copyOf(entries));
    }
  }
}
