package dev.kindling.teams;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The keys that sign tokens to the bot, asked for when first needed and once a day, by one thread
 * of their own. Whoever has a usable key never waits for it; whoever has none waits for the look
 * that is under way, some seconds at most. While the address is down the known keys serve on for a
 * week, across restarts too. An unknown key id asks again, at most once a minute, so that forged
 * ids can't be turned into traffic; while the address is down at most every two seconds.
 */
final class SigningKeys {
  private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);
  private static final Duration FRESH = Duration.ofHours(24);
  private static final Duration BETWEEN = Duration.ofMinutes(1);
  private static final Duration BETWEEN_WHEN_DOWN = Duration.ofSeconds(2);

  /** Teams waits five seconds for an answer. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private final OpenIdAddress address;
  private final KeyShelf shelf;
  private final ReentrantLock starting = new ReentrantLock();
  private final Reminder reminder = new Reminder();
  private volatile Held held;
  private volatile CompletableFuture<Void> look = CompletableFuture.completedFuture(null);

  SigningKeys(OpenIdAddress address, KeyShelf shelf) {
    this.address = address;
    this.shelf = shelf;
    KnownKeys kept = shelf.last().map(address::kept).orElse(KnownKeys.NONE);
    this.held = new Held(kept, Instant.MIN, Instant.MIN, true);
  }

  /**
   * @param stale when they are asked for anew
   * @param tried when they were last asked for
   * @param failed true if that brought nothing
   */
  private record Held(KnownKeys known, Instant stale, Instant tried, boolean failed) {
    boolean mayAsk(Instant now) {
      Duration between = failed ? BETWEEN_WHEN_DOWN : BETWEEN;
      return tried.equals(Instant.MIN) || !now.isBefore(tried.plus(between));
    }
  }

  /** The key with that id, after asking for it if that may help. */
  Optional<SigningKey> find(@Nullable String id, Instant now) {
    if (id == null) return Optional.empty();
    Held before = held;
    Optional<SigningKey> key = before.known().key(id, now);
    if (key.isPresent() && now.isBefore(before.stale())) return key;
    CompletableFuture<Void> under = look(now);
    if (key.isPresent()) return key;
    await(under);
    return held.known().key(id, now);
  }

  /**
   * True while an unknown key may be Microsoft's newest: there is none at all, or the last look
   * brought nothing.
   */
  boolean areInDoubt(Instant now) {
    return held.failed() || !held.known().areUsable(now);
  }

  /** The look under way; a new one if it is time for one; else the last. */
  private CompletableFuture<Void> look(Instant now) {
    starting.lock();
    try {
      if (!look.isDone() || !held.mayAsk(now)) return look;
      held = new Held(held.known(), held.stale(), now, true);
      look = CompletableFuture.runAsync(() -> ask(now), SigningKeys::inAThreadOfItsOwn);
      return look;
    } finally {
      starting.unlock();
    }
  }

  private void ask(Instant now) {
    KnownKeys announced = new KnownKeys(address.keys(), now);
    if (announced.keys().isEmpty()) {
      complain(now);
    } else {
      held = new Held(announced, now.plus(FRESH), now, false);
      reminder.ended();
      keep(announced);
    }
  }

  private void keep(KnownKeys announced) {
    try {
      shelf.keep(address.text(announced));
    } catch (RuntimeException e) {
      LOG.warn("Teams' signing keys could not be kept for the next start", e);
    }
  }

  private void complain(Instant now) {
    if (!reminder.isDue(now)) return;
    if (held.known().areUsable(now))
      LOG.warn("Teams' signing keys could not be fetched; those that are known serve for a week");
    else
      LOG.error(
          "Teams' signing keys can't be fetched and none are known, so nobody in Teams is answered:"
              + " see that this server can reach {}",
          address.host());
  }

  private static void await(CompletableFuture<Void> under) {
    try {
      under.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      LOG.debug("No look at Teams' signing keys in time");
    }
  }

  private static void inAThreadOfItsOwn(Runnable task) {
    Thread.ofVirtual().name("teams-keys").start(task);
  }
}
