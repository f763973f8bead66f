package dev.kindling.redis.client;

import dev.kindling.redis.client.Redis.Ask;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Lets those who ask one server at the same time ask together: whoever finds nobody asking goes at
 * once; those who come meanwhile wait, and then the first of them takes all along. Under load one
 * trip, and one flush of Redis' file to the disk, serves many; who is alone waits for nobody.
 *
 * <p>Nobody waits long for others: whose patience ends goes alone. Safe for many threads.
 */
final class Together {
  /** So many at once at most: more would wait for each other's replies. */
  private static final int MOST = 64;

  private final Duration patience;
  private final Function<List<Ask>, List<Reply>> many;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private boolean busy;

  /**
   * @param patience how long one waits for others before going alone
   * @param many asks for all of these: the replies are in their order
   */
  Together(Duration patience, Function<List<Ask>, List<Reply>> many) {
    this.patience = patience;
    this.many = many;
  }

  /** One who waits: for their reply, or for their turn to go for these, themselves among them. */
  private record Waiting(Ask ask, CompletableFuture<Next> next) {}

  private sealed interface Next {}

  private record Answered(Reply reply) implements Next {}

  private record Go(List<Waiting> all) implements Next {}

  /** The reply to this one; one that is a failure is returned as it is. */
  Reply ask(Ask ask) {
    Waiting mine = new Waiting(ask, new CompletableFuture<>());
    if (begins(mine)) return go(List.of(mine));
    return switch (next(mine)) {
      case Answered answered -> answered.reply();
      case Go go -> go(go.all());
    };
  }

  /** How many wait for the next trip. */
  int waiting() {
    lock.lock();
    try {
      return waiting.size();
    } finally {
      lock.unlock();
    }
  }

  /** True for who needs to wait for nobody. */
  private boolean begins(Waiting mine) {
    lock.lock();
    try {
      if (busy) waiting.add(mine);
      boolean free = !busy;
      busy = true;
      return free;
    } finally {
      lock.unlock();
    }
  }

  /** Goes for all, the first of whom is the caller, whose reply it returns. */
  private Reply go(List<Waiting> all) {
    List<Reply> replies = List.of();
    try {
      replies = many.apply(all.stream().map(Waiting::ask).toList());
      return replies.getFirst();
    } finally {
      handOver();
      tell(all, replies);
    }
  }

  private static void tell(List<Waiting> all, List<Reply> replies) {
    for (int i = 1; i < all.size(); i++) {
      Reply reply = i < replies.size() ? replies.get(i) : Reply.failed(nobodyKnows());
      all.get(i).next().complete(new Answered(reply));
    }
  }

  private static StoreUnavailable nobodyKnows() {
    return new StoreUnavailable("Whoever asked Redis along with this failed");
  }

  /** Those who came meanwhile go next. */
  private void handOver() {
    lock.lock();
    try {
      List<Waiting> next = new ArrayList<>();
      while (!waiting.isEmpty() && next.size() < MOST) next.add(waiting.remove());
      busy = !next.isEmpty();
      if (busy) next.getFirst().next().complete(new Go(next));
    } finally {
      lock.unlock();
    }
  }

  private Next next(Waiting mine) {
    try {
      return mine.next().get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      return leaves(mine) ? new Answered(many.apply(List.of(mine.ask())).getFirst()) : late(mine);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return late(mine);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Nobody is told of an exception", e);
    }
  }

  /** True if nobody has taken them along yet; then nobody will. */
  private boolean leaves(Waiting mine) {
    lock.lock();
    try {
      return waiting.remove(mine);
    } finally {
      lock.unlock();
    }
  }

  /** Somebody has asked for them: that has its own limit of time. */
  private static Next late(Waiting mine) {
    return mine.next().join();
  }
}
