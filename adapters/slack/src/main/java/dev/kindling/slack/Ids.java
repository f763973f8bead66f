package dev.kindling.slack;

import dev.kindling.conversation.TurnKey;
import dev.kindling.platform.AccountId;
import dev.kindling.platform.Platform;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Slack's ids, checked: they become parts of keys, so nothing but letters, digits and the like may
 * be in them. Everything here throws IllegalArgumentException for what Slack would not send.
 */
final class Ids {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern TIMESTAMP = Pattern.compile("[0-9]{1,12}\\.[0-9]{1,6}");
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,200}");

  private Ids() {}

  static AccountId account(@Nullable String workspace, @Nullable String person) {
    return AccountId.of(Platform.SLACK, checked(ID, workspace), checked(ID, person));
  }

  static String channel(@Nullable String channel) {
    return checked(ID, channel);
  }

  /** The id of a message; empty for none. */
  static String timestamp(@Nullable String timestamp) {
    return timestamp == null ? "" : checked(TIMESTAMP, timestamp);
  }

  static TurnKey key(@Nullable String key) {
    return new TurnKey(checked(KEY, key));
  }

  private static String checked(Pattern form, @Nullable String id) {
    if (id == null || !form.matcher(id).matches())
      throw new IllegalArgumentException("Slack has no such ids");
    return id;
  }
}
