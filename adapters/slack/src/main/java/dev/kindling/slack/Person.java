package dev.kindling.slack;

import com.slack.api.model.User;
import dev.kindling.conversation.Profile;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What Slack knows of somebody.
 *
 * @param name what to call them, without marks that could forge links or bold words; null if
 *     nothing is known
 * @param lang the language they have Slack in, a BCP 47 tag; null if it isn't known
 */
record Person(@Nullable String name, @Nullable ZoneId zone, @Nullable String lang) {
  static final Person UNKNOWN = new Person(null, null, null);

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{M}\\p{N} .'\u2019-]");

  /** "Sam Carter (Housing, they/them)" is called Sam Carter. */
  private static final Pattern ASIDE = Pattern.compile("\\s*\\(.*");

  private static final Pattern LOCALE = Pattern.compile("[A-Za-z]{2,8}([_-][A-Za-z0-9]{1,8}){0,3}");

  private static final int LONGEST = 60;

  static Person of(@Nullable User user) {
    return user == null
        ? UNKNOWN
        : new Person(name(user), zone(user.getTz()), lang(user.getLocale()));
  }

  Profile profile() {
    return new Profile(name, zone, lang);
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

  /** Some write a language as {@code cy_GB}. */
  private static @Nullable String lang(@Nullable String locale) {
    if (locale == null || !LOCALE.matcher(locale).matches()) return null;
    String tag = Locale.forLanguageTag(locale.replace('_', '-')).toLanguageTag();
    return tag.equals("und") ? null : tag;
  }

  private static @Nullable ZoneId zone(@Nullable String zone) {
    try {
      return zone == null ? null : ZoneId.of(zone);
    } catch (DateTimeException _) {
      return null;
    }
  }
}
