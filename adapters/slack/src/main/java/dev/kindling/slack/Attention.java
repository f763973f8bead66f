package dev.kindling.slack;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a human, once, when Slack no longer lets us in; again only after it did. */
final class Attention {
  private static final Logger LOG = LoggerFactory.getLogger(Attention.class);

  private final AtomicBoolean called = new AtomicBoolean();
  private final AtomicBoolean blind = new AtomicBoolean();

  void call(SendResult result) {
    if (result instanceof SendResult.Sent) called.set(false);
    if (result instanceof SendResult.Refused(Refusal reason, String detail)
        && reason == Refusal.ACCESS_REVOKED
        && called.compareAndSet(false, true))
      LOG.error(
          "Slack refuses our bot token ({}): nothing can be sent until the app is installed again"
              + " and KINDLING_SLACK_BOT_TOKEN holds its token",
          detail);
  }

  /** The app may not read its own chats. */
  void cannotLook() {
    if (blind.compareAndSet(false, true))
      LOG.error(
          "Slack doesn't let the app read its own chats (missing_scope): messages of which we"
              + " don't know whether they arrived stay uncertain until the app is installed again"
              + " with the manifest that comes with this version");
  }

  void canLook() {
    blind.set(false);
  }
}
