package dev.kindling.server.loop;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Rung by whoever made work for a loop that is built later. Silent until it is answered.
 *
 * @param <T> what the work is for
 */
public final class Bell<T> {
  private final AtomicReference<Consumer<T>> answer = new AtomicReference<>(_ -> {});

  public void ring(T what) {
    answer.get().accept(what);
  }

  /** From now on ringing does this, which must be cheap. */
  public void answeredBy(Consumer<T> loop) {
    answer.set(loop);
  }
}
