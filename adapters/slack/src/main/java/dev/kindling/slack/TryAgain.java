package dev.kindling.slack;

/**
 * Nothing was kept, so Slack is to send it again. Thrown through Bolt, which takes a listener's
 * answer of 503 for "not mine" and acknowledges the request in the end.
 */
final class TryAgain extends RuntimeException {
  private static final long serialVersionUID = 1;

  TryAgain() {
    super("Nothing was kept", null, false, false);
  }
}
