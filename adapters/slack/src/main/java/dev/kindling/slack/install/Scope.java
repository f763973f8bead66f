package dev.kindling.slack.install;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What the app asks to be allowed. The manifest asks for the same, and a test compares them. */
public enum Scope {
  CHAT_WRITE("chat:write"),
  COMMANDS("commands"),
  IM_HISTORY("im:history"),
  IM_WRITE("im:write"),
  METADATA_READ("metadata.message:read"),
  USERS_READ("users:read");

  private final String key;

  Scope(String key) {
    this.key = key;
  }

  /** Slack's name for it. */
  public String key() {
    return key;
  }

  /** All of Slack's names, in the order in which the manifest has them. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Scope::key).toList();
  }

  public static Optional<Scope> of(String key) {
    return Arrays.stream(values()).filter(scope -> scope.key.equals(key)).findFirst();
  }
}
