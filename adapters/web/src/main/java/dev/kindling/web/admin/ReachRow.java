package dev.kindling.web.admin;

import dev.kindling.conversation.Unreached;
import dev.kindling.platform.Platform;
import dev.kindling.platform.Refusal;
import java.util.Locale;

/**
 * People who can't be reached for one reason, as the console shows them; its words are in the
 * template.
 *
 * @param platform in small letters: {@code teams}
 * @param reason in small letters with dashes: {@code not-installed}
 */
public record ReachRow(String platform, String reason, int people) {
  static ReachRow of(Unreached.Group group) {
    return new ReachRow(key(group.platform()), key(group.reason()), group.people());
  }

  private static String key(Platform platform) {
    return platform.key();
  }

  private static String key(Refusal reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
