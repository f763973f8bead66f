package dev.kindling.redis.client;

import dev.kindling.platform.Unavailable;

/**
 * The store could not do what it was asked, for now: Redis is unreachable, slow, full or too new.
 * Nothing was changed, or nobody knows; the same turn may be tried again. Its message holds no data
 * of people and no address.
 */
public class StoreUnavailable extends Unavailable {
  private static final long serialVersionUID = 1L;

  public StoreUnavailable(String message) {
    super(message);
  }

  public StoreUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
