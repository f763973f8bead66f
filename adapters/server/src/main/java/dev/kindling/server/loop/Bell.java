package dev.kindling.server.loop;

import java.util.concurrent.atomic.AtomicReference;

/** Rung by whoever made work for a loop that is built later. Silent until it is answered. */
public final class Bell {
  private final AtomicReference<Runnable> answer = new AtomicReference<>(() -> {});

  public void ring() {
    answer.get().run();
  }

  /** From now on ringing does this, which must be cheap. */
  public void answeredBy(Runnable loop) {
    answer.set(loop);
  }
}
