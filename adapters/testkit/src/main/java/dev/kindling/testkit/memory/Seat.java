package dev.kindling.testkit.memory;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who looks after an organisation, until when, and how often that has changed. */
final class Seat {
  private @Nullable String owner;
  private Instant until = Instant.MIN;
  private long fence;

  /** Renews, takes or gives back; true if it is that server's now. */
  boolean look(String server, boolean wanted, Instant now, Instant end) {
    if (!wanted) {
      leave(server);
      return false;
    }
    if (!server.equals(owner) && owner != null && !Times.has(until, now)) return false;
    if (!server.equals(owner)) fence++;
    owner = server;
    until = end;
    return true;
  }

  void leave(String server) {
    if (server.equals(owner)) owner = null;
  }

  /** Nobody looks after it, nor ever has. */
  void clear() {
    owner = null;
    fence = 0;
  }

  boolean isOf(String server, long withFence) {
    return server.equals(owner) && holds(withFence);
  }

  /** True until somebody else takes over. */
  boolean holds(long withFence) {
    return fence > 0 && fence == withFence;
  }

  long fence() {
    return fence;
  }
}
