package dev.kindling.redis.client;

import dev.kindling.redis.client.Redis.Ask;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/**
 * Lets those who ask one server at the same time ask together: whoever finds nobody under way is
 * carried at once; those who come meanwhile go together on the next trip. Under load one trip, and
 * one flush of Redis' file to the disk, serves many; who is alone waits for nobody.
 *
 * <p>One thread makes all trips that follow each other. It is one of the system's: a virtual one
 * that waits for a reply needs an alarm clock and a poller besides, which costs more than the trip.
 *
 * <p>Nobody waits long for others: whose patience ends goes alone. Safe for many threads.
 */
final class Together {
  /** So many at once at most: more would wait for each other's replies. */
  private static final int MOST = 64;

  private final Duration patience;
  private final Executor carriers;
  private final Function<List<Ask>, List<Reply>> many;
  private final ReentrantLock lock = new ReentrantLock();
  private final Deque<Waiting> waiting = new ArrayDeque<>();
  private boolean underWay;
  private boolean watched;

  /**
   * @param patience how long one waits for others before going alone
   * @param carriers threads to make trips on
   * @param many asks for all of these: the replies are in their order
   */
  Together(Duration patience, Executor carriers, Function<List<Ask>, List<Reply>> many) {
    this.patience = patience;
    this.carriers = carriers;
    this.many = many;
  }

  /** One who waits for their reply. */
  private static final class Waiting {
    private final Ask ask;
    private final CompletableFuture<Reply> reply = new CompletableFuture<>();
    private boolean wasSeen;

    private Waiting(Ask ask) {
      this.ask = ask;
    }
  }

  /**
   * The reply to this one; one that is a failure is returned as it is. Throws CompletionException
   * for a fault of the trip itself, as all who were on it do.
   */
  Reply ask(Ask ask) {
    Waiting mine = new Waiting(ask);
    if (begins(mine)) carriers.execute(this::carryAll);
    return mine.reply.join();
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

  /** True for who finds nobody under way. */
  private boolean begins(Waiting mine) {
    lock.lock();
    try {
      waiting.add(mine);
      boolean begins = !underWay;
      if (underWay && !watched) Thread.ofVirtual().start(this::watch);
      watched |= underWay;
      underWay = true;
      return begins;
    } finally {
      lock.unlock();
    }
  }

  private void carryAll() {
    for (List<Waiting> all = next(); !all.isEmpty(); all = next()) carry(all);
  }

  /** Those who came meanwhile; with none, the next who comes begins anew. */
  private List<Waiting> next() {
    lock.lock();
    try {
      List<Waiting> next = new ArrayList<>();
      while (!waiting.isEmpty() && next.size() < MOST) next.add(waiting.remove());
      underWay = !next.isEmpty();
      return next;
    } finally {
      lock.unlock();
    }
  }

  private void carry(List<Waiting> all) {
    try {
      List<Reply> replies = many.apply(all.stream().map(one -> one.ask).toList());
      for (int i = 0; i < all.size(); i++) all.get(i).reply.complete(replies.get(i));
    } catch (RuntimeException | Error fault) {
      all.forEach(one -> one.reply.completeExceptionally(fault));
    }
  }

  /** One who looks now and then is cheaper than an alarm clock for each who waits. */
  private void watch() {
    do pause();
    while (anybodyWaits());
  }

  /** Twice in everyone's patience. */
  private void pause() {
    try {
      Thread.sleep(patience.dividedBy(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Sends those alone who waited at the last look already: they are the first in line. */
  private boolean anybodyWaits() {
    lock.lock();
    try {
      while (!waiting.isEmpty() && waiting.getFirst().wasSeen) goAlone(waiting.remove());
      waiting.forEach(one -> one.wasSeen = true);
      watched = !waiting.isEmpty();
      return watched;
    } finally {
      lock.unlock();
    }
  }

  private void goAlone(Waiting one) {
    Thread.ofVirtual().start(() -> carry(List.of(one)));
  }
}
