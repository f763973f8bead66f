package dev.kindling.slack;

import com.slack.api.model.User;
import dev.kindling.conversation.Profile;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Slack knows of somebody.
 *
 * @param name what to call them, without marks that could forge links or bold words; null if
 *     nothing is known
 */
record Person(@Nullable String name, @Nullable ZoneId zone) {
  static final Person UNKNOWN = new Person(null, null);

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .'\u2019-]");

  /** "Sam Carter (Housing, they/them)" is called Sam Carter. */
  private static final Pattern ASIDE = Pattern.compile("\\s*\\(.*");

  private static final int LONGEST = 60;

  static Person of(@Nullable User user) {
    return user == null ? UNKNOWN : new Person(name(user), zone(user.getTz()));
  }

  Profile profile() {
    return new Profile(name, zone, null);
  }

  private static @Nullable String name(User user) {
    User.Profile profile = user.getProfile();
    if (profile == null) return null;
    return Stream.of(profile.getDisplayName(), profile.getRealName())
        .filter(name -> name != null)
        .map(name -> ASIDE.matcher(name).replaceAll(""))
        .map(name -> MARKS.matcher(name).replaceAll("").strip())
        .filter(name -> !name.isEmpty())
        .map(name -> name.substring(0, Math.min(name.length(), LONGEST)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable ZoneId zone(@Nullable String zone) {
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
