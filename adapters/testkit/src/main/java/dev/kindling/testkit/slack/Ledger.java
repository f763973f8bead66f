package dev.kindling.testkit.slack;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** What arrived and what was taken, in order; those who wait are woken by each arrival. */
final class Ledger {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final List<SlackCall> calls = new ArrayList<>();
  private final List<SlackPost> posts = new ArrayList<>();
  private final Queue<Fault> faults = new ArrayDeque<>();
  private int number;

  void arrived(SlackCall call) {
    change(() -> calls.add(call));
  }

  void posted(SlackPost post) {
    change(() -> posts.add(post));
  }

  /** Puts a newer form in the place of the message with its time stamp; false if it isn't there. */
  boolean replaced(SlackPost newer) {
    return locked(() -> {
      for (int i = 0; i < posts.size(); i++) {
        if (!posts.get(i).ts().equals(newer.ts())) continue;
        posts.set(i, newer);
        changed.signalAll();
        return true;
      }
      return false;
    });
  }

  void plan(List<Fault> some) {
    change(() -> faults.addAll(some));
  }

  Optional<Fault> fault() {
    return locked(() -> Optional.ofNullable(faults.poll()));
  }

  String timestamp() {
    return locked(() -> "1790000000.%06d".formatted(++number));
  }

  List<SlackCall> calls() {
    return locked(() -> List.copyOf(calls));
  }

  List<SlackPost> posts() {
    return locked(() -> List.copyOf(posts));
  }

  /** Waits for that many posts and returns all there are. */
  List<SlackPost> awaitPosts(int many) {
    await(() -> posts.size() >= many, () -> many + " posts, there are " + posts);
    return posts();
  }

  /** Waits for that many calls and returns all there are. */
  List<SlackCall> awaitCalls(int many) {
    await(() -> calls.size() >= many, () -> many + " calls, there are " + calls);
    return calls();
  }

  private void await(BooleanSupplier holds, Supplier<String> what) {
    lock.lock();
    try {
      long left = PATIENCE.toNanos();
      while (!holds.getAsBoolean() && left > 0) left = changed.awaitNanos(left);
      if (!holds.getAsBoolean()) throw new AssertionError("Waited in vain for " + what.get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("Interrupted while waiting for " + what.get(), e);
    } finally {
      lock.unlock();
    }
  }

  private void change(Runnable change) {
    locked(() -> {
      change.run();
      changed.signalAll();
      return true;
    });
  }

  private <T> T locked(Supplier<T> work) {
    lock.lock();
    try {
      return work.get();
    } finally {
      lock.unlock();
    }
  }
}
