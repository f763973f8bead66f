package dev.kindling.server.life;

import java.util.ArrayDeque;
import java.util.Deque;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is to be closed at the end, the newest first, each whatever became of the others. */
public final class Closing implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

  private final Deque<AutoCloseable> open = new ArrayDeque<>();

  /** Keeps it until the end; returns it. From any thread. */
  public synchronized <T extends AutoCloseable> T keep(T one) {
    open.push(one);
    return one;
  }

  /** A second call does nothing. */
  @Override
  public synchronized void close() {
    while (!open.isEmpty()) close(open.pop());
  }

  private static void close(AutoCloseable one) {
    try {
      one.close();
    } catch (Exception e) {
      LOG.warn("While stopping, {} failed: {}", one.getClass().getSimpleName(), e.toString());
    }
  }
}
