package dev.kindling.slack;

import org.jspecify.annotations.Nullable;

/** Slack answered a question about a chat with an error code of its own. */
final class NotOk extends Exception {
  private static final long serialVersionUID = 1;

  private final String code;

  NotOk(@Nullable String code) {
    super("Slack answered " + code, null, false, false);
    this.code = code == null ? "" : code;
  }

  String code() {
    return code;
  }
}
