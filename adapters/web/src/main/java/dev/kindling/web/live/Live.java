package dev.kindling.web.live;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tells the pages open on this server that there is something new to look at. It carries no words:
 * whoever is told looks for itself, so news that is missed or doubled does no harm.
 */
public final class Live implements AutoCloseable {
  private final Map<String, Set<Listener>> listeners = new ConcurrentHashMap<>();
  private volatile boolean closed;

  /** Starts listening to a topic, until the listener is closed. */
  public Listener listen(String topic) {
    Listener listener = new Listener(topic);
    listeners.compute(topic, (_, all) -> with(all, listener));
    return listener;
  }

  /** Wakes whoever listens to the topic. */
  public void news(String topic) {
    listeners.getOrDefault(topic, Set.of()).forEach(Listener::wake);
  }

  /** How many listen to a topic. */
  public int count(String topic) {
    return listeners.getOrDefault(topic, Set.of()).size();
  }

  /** Wakes everybody for the last time; from now on nobody waits. */
  @Override
  public void close() {
    closed = true;
    listeners.values().forEach(all -> all.forEach(Listener::wake));
  }

  public boolean isClosed() {
    return closed;
  }

  private static Set<Listener> with(@Nullable Set<Listener> all, Listener one) {
    Set<Listener> set = all == null ? ConcurrentHashMap.newKeySet() : all;
    set.add(one);
    return set;
  }

  /** One that listens; used by one thread. */
  public final class Listener implements AutoCloseable {
    private final String topic;
    private final Semaphore news = new Semaphore(0);

    private Listener(String topic) {
      this.topic = topic;
    }

    /**
     * Waits for news since the last call, at most so long; false if there was none, if everything
     * is closed, or if the thread is interrupted, which it then still is.
     */
    public boolean await(Duration most) {
      try {
        boolean told = !closed && news.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
        news.drainPermits();
        return told && !closed;
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
        return false;
      }
    }

    /** Waits for the first news, and then until it has been quiet for a while. */
    public void settle(Duration most, Duration quiet) {
      boolean told = await(most);
      while (told) told = await(quiet);
    }

    private void wake() {
      news.release();
    }

    @Override
    public void close() {
      listeners.computeIfPresent(topic, (_, all) -> all.remove(this) && all.isEmpty() ? null : all);
    }
  }
}
