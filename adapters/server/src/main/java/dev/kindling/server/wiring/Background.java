package dev.kindling.server.wiring;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** Does parts of the start at the same time. */
final class Background {
  private static final Executor VIRTUAL = Thread::startVirtualThread;

  private Background() {}

  static <T> CompletableFuture<T> start(Supplier<T> part) {
    return CompletableFuture.supplyAsync(part, VIRTUAL);
  }

  /** Waits for it; throws what it threw. */
  static <T> T result(CompletableFuture<T> part) {
    try {
      return part.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) throw cause;
      throw e;
    }
  }
}
