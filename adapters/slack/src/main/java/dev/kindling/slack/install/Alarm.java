package dev.kindling.slack.install;

import dev.kindling.platform.Unreadable;
import dev.kindling.platform.Workspace;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls a human, once for each thing that only a human can mend. */
final class Alarm {
  private static final Logger LOG = LoggerFactory.getLogger(Alarm.class);

  private final Set<String> unreadable = ConcurrentHashMap.newKeySet();

  /** Whoever removes an app knows what they do; for the rest somebody is called. */
  void stopped(Mark mark) {
    if (mark.code().equals("app_uninstalled")) {
      LOG.info("The app was removed from Slack {}", mark.place());
      return;
    }
    LOG.error("{} Nothing is sent there until then; others go on.", Words.of(mark, ZoneOffset.UTC));
  }

  void unreadable(Unreadable secret, Workspace workspace) {
    if (unreadable.add(secret.secret() + "/" + secret.version()))
      LOG.error(
          "The token for Slack {} was sealed with another key than KINDLING_SECRET_KEY. Give that"
              + " key back as KINDLING_SECRET_KEY_BEFORE, or install the app there again. Nothing"
              + " is sent there until then; others go on.",
          workspace.id());
  }
}
