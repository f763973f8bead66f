package dev.kindling.bench.teams;

import dev.kindling.bench.machine.Machine;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/** Looks, ten times a second until closed, at what a server holds open; keeps the most. */
final class Sampling implements AutoCloseable {
  private static final long BETWEEN = 100_000_000;

  private final AtomicLong connections = new AtomicLong();
  private final AtomicLong threads = new AtomicLong();
  private final Thread thread;
  private volatile boolean closed;

  /**
   * @param port the connector's
   */
  Sampling(ProcessHandle server, int port) {
    thread = Thread.ofPlatform().daemon().start(() -> look(server.pid(), port));
  }

  /** The most connections to the connector, and threads of the system, seen until now. */
  String most() {
    return "%,d connections, %,d threads at most".formatted(connections.get(), threads.get());
  }

  @Override
  public void close() {
    closed = true;
    LockSupport.unpark(thread);
  }

  private void look(long server, int port) {
    while (!closed) {
      connections.accumulateAndGet(Machine.connections(port), Math::max);
      threads.accumulateAndGet(Machine.threads(server), Math::max);
      LockSupport.parkNanos(BETWEEN);
    }
  }
}
