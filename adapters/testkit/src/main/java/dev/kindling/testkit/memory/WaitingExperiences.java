package dev.kindling.testkit.memory;

import dev.kindling.experience.Experience;
import dev.kindling.experience.Experiences;
import dev.kindling.experience.Experiences.Backlog;
import dev.kindling.experience.Experiences.Waiting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** One organisation's experiences that wait to be told. */
final class WaitingExperiences {
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private long last;
  private long dropped;

  void add(Experience experience) {
    waiting.add(new Waiting("" + ++last, experience));
    if (waiting.size() <= Experiences.KEPT) return;
    waiting.removeFirst();
    dropped++;
  }

  List<Waiting> oldest(int most) {
    return waiting.stream().limit(most).toList();
  }

  void remove(List<Waiting> told) {
    waiting.removeAll(told);
  }

  Backlog backlog() {
    return new Backlog(waiting.size(), dropped);
  }
}
