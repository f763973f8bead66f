package dev.kindling.testkit.slack;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final List<SlackView> views = new ArrayList<>();
  private final List<SlackPost> posts = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final boolean keepsBodies;

  /**
   * @param keepsBodies false to keep no calls, and of posts only what can be looked up
   */
  Ledger(boolean keepsBodies) {
    this.keepsBodies = keepsBodies;
  }

  void arrived(SlackCall call) {
    if (keepsBodies) change(() -> calls.add(call));
  }

  void seen(SlackView view) {
    if (keepsBodies) change(() -> views.add(view));
  }

  List<SlackView> views() {
    return locked(() -> List.copyOf(views));
  }

  /** Waits for that many views and returns all there are. */
  List<SlackView> awaitViews(int many) {
    await(() -> views.size() >= many, () -> many + " views, there are " + views);
    return views();
  }

  void posted(SlackPost post) {
    change(() -> {
      places.put(post.ts(), posts.size());
      posts.add(keepsBodies ? post : post.withoutBody());
    });
  }

  /** Puts a newer form in the place of the message with its time stamp; false if it isn't there. */
  boolean replaced(SlackPost newer) {
    return locked(() -> {
      Integer place = places.get(newer.ts());
      if (place == null) return false;
      posts.set(place, keepsBodies ? newer : newer.withoutBody());
      changed.signalAll();
      return true;
    });
  }

  List<SlackCall> calls() {
    if (!keepsBodies) throw new IllegalStateException("This fake was told to keep no calls");
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
