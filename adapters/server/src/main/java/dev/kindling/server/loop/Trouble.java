package dev.kindling.server.loop;

import dev.kindling.redis.client.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a loop says about its failures: once when they begin, once when they last, once after. */
final class Trouble {
  /** So many failures in a row, about half a minute, don't go away by themselves. */
  static final int LASTING = 5;

  private static final Logger LOG = LoggerFactory.getLogger(Loop.class);

  private final String loop;
  private int failures;

  Trouble(String loop) {
    this.loop = loop;
  }

  /** Notes a failure; returns how many there have been in a row. */
  int note(RuntimeException failure) {
    failures++;
    if (failures == 1) begin(failure);
    if (failures == LASTING)
      LOG.error(
          "The loop for {} has failed {} times in a row and keeps trying. Nothing is lost, but it"
              + " needs somebody to look: {}",
          loop,
          failures,
          reason(failure));
    return failures;
  }

  void over() {
    if (failures > 0) LOG.info("The loop for {} works again", loop);
    failures = 0;
  }

  private void begin(RuntimeException failure) {
    if (failure instanceof StoreUnavailable)
      LOG.warn("The loop for {} will try again: {}", loop, reason(failure));
    else LOG.warn("The loop for {} failed and will try again", loop, failure);
  }

  static String reason(RuntimeException failure) {
    return failure instanceof StoreUnavailable store
        ? store.getMessage()
        : failure.getClass().getSimpleName();
  }
}
