package dev.kindling.redis.directory;

import dev.kindling.redis.client.Redis;
import dev.kindling.redis.client.StoreUnavailable;

/**
 * Rung by the server where an admin starts something, heard by the one that looks after it: who
 * waits for the result needn't wait for that server's next look. Key: {@code kindling:bell}, a
 * string that counts.
 */
public final class RedisBell {
  private static final String KEY = "kindling:bell";

  private final Redis redis;

  public RedisBell(Redis redis) {
    this.redis = redis;
  }

  /** Throws nothing: what isn't heard is found by the next look. */
  public void ring() {
    try {
      redis.ask(it -> it.incr(KEY));
    } catch (StoreUnavailable e) {
      // The start itself was recorded, or failed with a message of its own.
    }
  }

  /** Another number than before if it was rung since; which one says nothing. */
  public long rings() {
    String count = redis.ask(it -> it.get(KEY));
    return count == null ? 0 : Long.parseLong(count);
  }
}
