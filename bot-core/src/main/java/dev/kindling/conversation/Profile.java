package dev.kindling.conversation;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a platform tells about a person; used for newcomers.
 *
 * @param name what it calls them; null if it didn't say
 * @param zone their zone; null if it didn't say
 * @param lang the language they have it in, a BCP 47 tag; null if it didn't say
 */
public record Profile(@Nullable String name, @Nullable ZoneId zone, @Nullable String lang) {
  /** Of somebody about whom nothing was told. */
  public static Profile unknown() {
    return new Profile(null, null, null);
  }
}
