package dev.kindling.teams;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A shelf in memory that can be waited for. */
final class NotedShelf implements KeyShelf {
  private final CompletableFuture<String> kept = new CompletableFuture<>();
  private volatile @Nullable String last;

  NotedShelf() {}

  NotedShelf(String last) {
    this.last = last;
  }

  /** One that can neither be read nor written. */
  static KeyShelf broken() {
    return new KeyShelf() {
      @Override
      public Optional<String> last() {
        return Optional.empty();
      }

      @Override
      public void keep(String text) {
        throw new IllegalStateException("no room");
      }
    };
  }

  @Override
  public Optional<String> last() {
    return Optional.ofNullable(last);
  }

  @Override
  public void keep(String text) {
    last = text;
    kept.complete(text);
  }

  /** What was kept first, once it is. */
  String awaitKept() {
    return kept.orTimeout(10, TimeUnit.SECONDS).join();
  }
}
