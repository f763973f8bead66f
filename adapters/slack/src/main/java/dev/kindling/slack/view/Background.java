package dev.kindling.slack.view;

import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what Slack must not wait for, each on a thread of its own. What comes while too much is
 * being done is dropped: it would come too late.
 */
public final class Background {
  private static final Logger LOG = LoggerFactory.getLogger(Background.class);
  private static final int AT_ONCE = 256;

  private final Semaphore room = new Semaphore(AT_ONCE);

  /** Begins it; false if it was dropped. */
  boolean run(Runnable work) {
    if (!room.tryAcquire()) {
      LOG.warn("Slack's windows and pages: {} are being drawn, one more was dropped", AT_ONCE);
      return false;
    }
    Thread.startVirtualThread(() -> kept(work));
    return true;
  }

  private void kept(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.error("A window or page could not be drawn by a fault of Kindling's own", e);
    } finally {
      room.release();
    }
  }
}
