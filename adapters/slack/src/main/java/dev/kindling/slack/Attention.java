package dev.kindling.slack;

import dev.kindling.platform.Refusal;
import dev.kindling.platform.SendResult;
import dev.kindling.platform.Workspace;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Calls a human, once for each workspace, when Slack no longer lets us in although the token is
 * good; again only after it did.
 */
final class Attention {
  private static final Logger LOG = LoggerFactory.getLogger(Attention.class);

  /** What is wrong with a workspace whose token is good. */
  private static final Set<String> SHUT =
      Set.of(
          "not_authed",
          "no_permission",
          "org_login_required",
          "team_access_not_granted",
          "access_denied");

  private final Set<Workspace> called = ConcurrentHashMap.newKeySet();
  private final Set<Workspace> blind = ConcurrentHashMap.newKeySet();

  void call(Workspace workspace, SendResult result) {
    if (result instanceof SendResult.Sent) called.remove(workspace);
    if (result instanceof SendResult.Refused(Refusal reason, String detail)
        && reason == Refusal.ACCESS_REVOKED
        && SHUT.contains(detail)
        && called.add(workspace))
      LOG.error(
          "Slack workspace {} doesn't let the app in ({}): nothing can be sent there until one of"
              + " its admins allows it; others go on",
          workspace.id(),
          detail);
  }

  /** The app may not read its own chats. */
  void cannotLook(Workspace workspace) {
    if (blind.add(workspace))
      LOG.error(
          "Slack workspace {} doesn't let the app read its own chats (missing_scope): messages of"
              + " which we don't know whether they arrived stay uncertain until the app is"
              + " installed again with the manifest that comes with this version",
          workspace.id());
  }

  void canLook(Workspace workspace) {
    blind.remove(workspace);
  }
}
